import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnDefinitions } from '#records/schema/column-definitions.ts';
import {
  addRisk,
  assessmentKeyIn,
  goToStep,
  savedState,
  untilSaved,
} from '../support/journey/assessment-screen.ts';
import { graphAs, type GraphByHand } from '../support/journey/graph-as.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { openAgain } from '../support/journey/open-again.ts';
import { addPerson, startFirstAssessment } from '../support/journey/record-people.ts';
import { write } from '../support/journey/record-steps.ts';
import type { Visit } from '../support/journey/visit.ts';

const wants = 'What the person wants to do, or not do';

describe('what nobody should type, follow or delete', () => {
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

  it('a text longer than SharePoint holds is kept whole, with an error that says by how much', async () => {
    const { app } = visit;
    await write(app, wants, 'a'.repeat(70_000));
    await app.getByText(/This is 6,001 characters too long\. Shorten it to 63,999/).waitFor();
    await savedState(app)
      .filter({ hasText: /not saved: “What the person wants to do.*” is too long for SharePoint/ })
      .waitFor();
    expect(await field(app, wants).inputValue()).toHaveLength(70_000);
  });

  it('is saved once it is shortened', async () => {
    await write(visit.app, wants, 'I want to cook');
    await untilSaved(visit.app);
    expect(await visit.app.getByText('too long').count()).toBe(0);
    const [stored] = await graph.items('Assessments', 'RecordKey', assessmentKeyIn(at));
    expect(stored?.fields).toMatchObject({ Wants: 'I want to cook' });
  });

  it('a name of script and quotes is shown as the text it is, and found again', async () => {
    const { app, page } = visit;
    const oddities: string[] = [];
    page.on('dialog', (dialog) => {
      oddities.push(dialog.message());
      void dialog.dismiss();
    });
    await addPerson(app, { givenName: '<script>alert(1)</script>', familyName: `O'Dea "Bo"` });
    await app.getByRole('tab', { name: 'People' }).click();
    await search(app, `o'dea "b`);
    await app.getByRole('link', { name: /<script>alert\(1\)<\/script> O'Dea "Bo"/ }).click();
    await app
      .getByRole('heading', { name: `<script>alert(1)</script> O'Dea "Bo"`, level: 1 })
      .waitFor();
    expect(oddities).toEqual([]);
  });

  it.each([`'`, `';`, `' or 1 eq 1; --`, `"'\`)(&#%+`])(
    'a search for %s finds nobody, without an error',
    async (text) => {
      const { app } = visit;
      await app.getByRole('tab', { name: 'People' }).click();
      await search(app, text);
      await app.getByText('No one is recorded under this').waitFor();
      expect(await app.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    },
  );

  it.each(['/people/EK-XXXX', '/people/nonsense/assessments/x', '/nowhere'])(
    'a link to %s says that there is nothing, and leads on',
    async (to) => {
      const { app, leave } = await place.visit('asha.rahman', { to });
      await app.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
      await app.getByRole('link', { name: 'Find the person' }).click();
      await app.getByRole('searchbox', { name: 'Find a person' }).waitFor();
      await leave();
    },
  );
});

describe('a column that someone deleted in SharePoint', () => {
  const weighing = columnDefinitions('Risks').find(({ name }) => name === 'Weighing');
  let place: JourneyPlace;
  let visit: Visit;
  let administrator: GraphByHand;
  let at: string;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: false });
    administrator = await graphAs('nick.farrow', place.microsoft365);
    visit = await place.visit('asha.rahman');
    await startFirstAssessment(visit, { givenName: 'Edith', familyName: 'Marlow' });
    at = visit.address();
    await addRisk(visit.app, 'Burns a hand on the hob');
    await untilSaved(visit.app);
    await administrator.send('DELETE', '/lists/Risks/columns/Weighing');
  });
  afterAll(() => place.stop());

  it('leaves work under way kept on the device, and says which column and what to do', async () => {
    const { app } = visit;
    await goToStep(app, 'evaluate');
    await write(app, 'Weighing', 'Long practice against a new hob');
    await savedState(app)
      .filter({ hasText: /Kept on this device, not saved: .*“Weighing”.*ask your administrator/ })
      .waitFor();
    expect(await field(app, 'Weighing').inputValue()).toBe('Long practice against a new hob');
  });

  it('is named when the assessment is opened', async () => {
    await visit.page.close();
    visit = await openAgain(place, visit.context, at);
    await visit.app.getByText('It names “Weighing”').waitFor();
    await visit.app.getByText(/ask your administrator to set up the lists again/).waitFor();
    await visit.app.getByText(/Nothing you typed is lost/).waitFor();
  });

  it('is made good by putting it back and trying again', async () => {
    const { app } = visit;
    await administrator.send('POST', '/lists/Risks/columns', weighing);
    await app.getByRole('button', { name: 'Try again' }).click();
    await goToStep(app, 'evaluate');
    expect(await field(app, 'Weighing').inputValue()).toBe('Long practice against a new hob');
    await untilSaved(app);
    const records = await graphAs('asha.rahman', place.microsoft365);
    const [risk] = await records.items('Risks', 'AssessmentKey', assessmentKeyIn(at));
    expect(risk?.fields).toMatchObject({
      WhatCanHappen: 'Burns a hand on the hob',
      Weighing: 'Long practice against a new hob',
    });
  });
});

async function search(app: FrameLocator, text: string): Promise<void> {
  await app.getByRole('searchbox', { name: 'Find a person' }).fill(text);
}

function field(app: FrameLocator, label: string): Locator {
  return app.getByRole('textbox', { name: label, exact: true });
}
