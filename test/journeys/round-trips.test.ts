import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRisk, assessmentKeyIn, untilSaved } from '../support/journey/assessment-screen.ts';
import { countRoundTrips, inWords } from '../support/journey/count-round-trips.ts';
import { graphAs } from '../support/journey/graph-as.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import type { Visit } from '../support/journey/visit.ts';

const oneBatch = ['POST /v1.0/$batch 200'];

describe('round trips to Graph', () => {
  let place: JourneyPlace;
  let visit: Visit;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: true });
  });
  afterAll(() => place.stop());

  const during = async (work: () => Promise<void>): Promise<readonly string[]> => {
    const trips = countRoundTrips(place);
    await work();
    const asked = await trips.onceQuiet();
    trips.stop();
    return asked.map(inWords);
  };

  it('are one for opening the app, once signed in', async () => {
    const asked = await during(async () => {
      visit = await place.visit('asha.rahman');
      await visit.app.getByRole('region', { name: 'High risks and alerts' }).waitFor();
    });
    expect(asked).toEqual(oneBatch);
  });

  it('are one for opening an assessment', async () => {
    const asked = await during(async () => {
      await visit.app.getByRole('link', { name: /Finish the draft/ }).click();
      await visit.app.getByRole('button', { name: 'Add a risk' }).waitFor();
    });
    expect(asked).toEqual(oneBatch);
  });

  it('are one for saving an assessment with eight risks', async () => {
    const { app, context } = visit;
    const known = await app.getByRole('region', { name: 'Risks' }).getByRole('heading').count();
    // Without a connection everything is kept until it can go at once.
    await context.setOffline(true);
    for (let risk = known; risk <= 8; risk += 1) await addRisk(app, `Risk number ${risk}`);
    const asked = await during(async () => {
      await context.setOffline(false);
      await untilSaved(app);
    });
    expect(asked).toEqual(oneBatch);
    const graph = await graphAs('asha.rahman', place.microsoft365);
    const key = assessmentKeyIn(visit.address());
    expect(await graph.items('Risks', 'AssessmentKey', key)).toHaveLength(8);
  });
});
