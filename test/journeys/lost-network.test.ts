import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addRisk,
  assessmentKeyIn,
  savedState,
  untilSaved,
} from '../support/journey/assessment-screen.ts';
import { countRoundTrips } from '../support/journey/count-round-trips.ts';
import { graphAs, type GraphByHand } from '../support/journey/graph-as.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { openAgain } from '../support/journey/open-again.ts';
import { startFirstAssessment } from '../support/journey/record-people.ts';
import { write } from '../support/journey/record-steps.ts';
import type { Visit } from '../support/journey/visit.ts';

const wants = 'What the person wants to do, or not do';
const save = { method: 'POST', path: '/$batch' } as const;

/** Milliseconds: long enough for the device to keep what was typed, and shorter than the pause before it is sent. */
const shortly = 300;

describe('a network that fails', () => {
  let place: JourneyPlace;
  let visit: Visit;
  let graph: GraphByHand;
  let at: string;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: false });
    graph = await graphAs('asha.rahman', place.microsoft365);
    visit = await place.visit('asha.rahman');
    await startFirstAssessment(visit, { givenName: 'Edith', familyName: 'Marlow' });
    at = visit.address();
  });
  afterAll(() => place.stop());

  const storedWants = async () => {
    const [item] = await graph.items('Assessments', 'RecordKey', assessmentKeyIn(at));
    return item?.fields.Wants;
  };
  /** The statuses of what was asked of Graph, 0 where no answer came. */
  const statusesDuring = async (work: () => Promise<void>): Promise<readonly number[]> => {
    const trips = countRoundTrips(place);
    await work();
    trips.stop();
    return trips.soFar().map(({ status }) => status);
  };

  it('in the middle of a save leaves the work kept on the device, and says so', async () => {
    const { app, context, page } = visit;
    place.microsoft365.graph.faults.add([{ what: 'drop-before', times: 100, match: save }]);
    const underWay = page.waitForRequest((request) => request.url().endsWith(save.path));
    await write(app, wants, 'I want to cook');
    await underWay;
    await context.setOffline(true);
    await app.getByText('You are offline.').waitFor();
    await savedState(app)
      .filter({ hasText: 'Kept on this device, will send when online' })
      .waitFor();
  });

  it('loses nothing when the page is closed before the connection is back', async () => {
    await write(visit.app, wants, 'I want to cook for my niece');
    await savedState(visit.app).filter({ hasText: 'Kept on this device' }).waitFor();
    await visit.page.close();
    expect(await storedWants()).toBeUndefined();

    place.microsoft365.graph.faults.clear();
    await visit.context.setOffline(false);
    visit = await openAgain(place, visit.context, at);
    await field(visit.app, wants).waitFor();
    expect(await field(visit.app, wants).inputValue()).toBe('I want to cook for my niece');
    await untilSent(visit);
    expect(await storedWants()).toBe('I want to cook for my niece');
  });

  it('and a page killed right after typing lose nothing', async () => {
    place.microsoft365.graph.faults.add([{ what: 'drop-before', times: 100, match: save }]);
    await write(visit.app, wants, 'I want to cook for my niece and for me');
    await visit.page.waitForTimeout(shortly);
    await visit.page.close();
    expect(await storedWants()).toBe('I want to cook for my niece');

    place.microsoft365.graph.faults.clear();
    visit = await openAgain(place, visit.context, at);
    await field(visit.app, wants).waitFor();
    expect(await field(visit.app, wants).inputValue()).toBe(
      'I want to cook for my niece and for me',
    );
    await untilSent(visit);
    expect(await storedWants()).toBe('I want to cook for my niece and for me');
  });

  it('after SharePoint did the work but before it said so makes exactly one record', async () => {
    const statuses = await statusesDuring(async () => {
      place.microsoft365.graph.faults.add([{ what: 'drop-after', match: save }]);
      await addRisk(visit.app, 'Burns a hand on the hob');
      await untilSaved(visit.app);
    });
    expect(statuses).toContain(0);
    const risks = await graph.items('Risks', 'AssessmentKey', assessmentKeyIn(at));
    expect(risks.map(({ fields }) => fields.WhatCanHappen)).toEqual(['Burns a hand on the hob']);
  });

  it('or is throttled is waited for, and the work ends saved', async () => {
    const statuses = await statusesDuring(async () => {
      place.microsoft365.graph.faults.add([{ what: 'throttle', retryAfter: 1, match: save }]);
      await write(visit.app, wants, 'I want to cook on Sundays');
      await untilSaved(visit.app);
    });
    expect(statuses).toEqual([429, 200]);
    expect(await storedWants()).toBe('I want to cook on Sundays');
  });

  it('or a token that has run out is renewed without a word', async () => {
    const statuses = await statusesDuring(async () => {
      place.microsoft365.graph.faults.add([{ what: 'expire-token', match: save }]);
      await write(visit.app, wants, 'I want to cook on Mondays');
      await untilSaved(visit.app);
    });
    expect(statuses).toEqual([401, 200]);
    expect(await visit.app.getByText('Your sign-in has ended').count()).toBe(0);
    expect(await storedWants()).toBe('I want to cook on Mondays');
  });
});

/** What was kept is sent while the page opens: by then it may simply read “Saved”, without a time. */
async function untilSent({ app }: Visit): Promise<void> {
  await savedState(app)
    .filter({ hasText: /^Saved/ })
    .waitFor();
}

function field(app: FrameLocator, label: string): Locator {
  return app.getByRole('textbox', { name: label, exact: true });
}
