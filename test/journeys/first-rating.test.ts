import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addRisk,
  assessmentKeyIn,
  goToStep,
  ourMatrix,
  untilSaved,
} from '../support/journey/assessment-screen.ts';
import { countClicks } from '../support/journey/count-clicks.ts';
import { graphAs } from '../support/journey/graph-as.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { rateByMouse } from '../support/journey/rate-by-mouse.ts';
import { newContext, openPage } from '../support/journey/visit.ts';

const risk = 'Burns a hand on the hob';

describe('a first rating', () => {
  let place: JourneyPlace;
  let at: string;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: true });
  });
  afterAll(() => place.stop());

  it('takes fewer than ten clicks from signing in to a rated, saved assessment [K-018]', async () => {
    const context = await newContext(place.browser);
    const clicks = await countClicks(context);
    const { page, app, address, leave } = await openPage(context, place.microsoft365.hostOrigin);

    await page.getByRole('button', { name: /^Asha Rahman/ }).click();
    await app.getByRole('button', { name: 'Find or add a person' }).click();
    await app.getByRole('searchbox', { name: 'Find a person' }).fill('fenw');
    await app.getByRole('link', { name: /Callum Fenwick/ }).click();
    await app.getByRole('button', { name: 'Start an assessment' }).click();
    await addRisk(app, risk);
    await goToStep(app, 'evaluate');
    await rateByMouse(page, ourMatrix(app), 'Likely', 'Serious');
    await ourMatrix(app).getByText('Likely × Serious = 16, High').waitFor();
    await untilSaved(app);

    expect(clicks()).toBeLessThan(10);
    at = address();
    await leave();
  });

  it('is still there after everything was stopped and started again', async () => {
    await place.restart();
    const { app, leave } = await place.visit('asha.rahman', { to: at });
    await app.getByRole('button', { name: new RegExp(risk) }).waitFor();
    await ourMatrix(app).getByText('Likely × Serious = 16, High').waitFor();
    await leave();
  });

  it('is read through Graph as plain columns, stamped with who wrote it [K-019][K-020]', async () => {
    const graph = await graphAs('morgan.ellis', place.microsoft365);
    const [item] = await graph.items('Risks', 'AssessmentKey', assessmentKeyIn(at));
    expect(item?.fields).toMatchObject({
      WhatCanHappen: risk,
      Likelihood: 4,
      Impact: 4,
      Score: 16,
      Level: 'high',
    });
    expect(item?.createdBy.user.displayName).toBe('Asha Rahman');
  });
});
