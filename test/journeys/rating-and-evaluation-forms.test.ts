import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  assessmentKeyIn,
  goToStep,
  ourMatrix,
  untilSaved,
} from '../support/journey/assessment-screen.ts';
import { graphAs, type GraphByHand } from '../support/journey/graph-as.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { today } from '../support/journey/london-day.ts';
import { startFirstAssessment } from '../support/journey/record-people.ts';
import {
  recordEvaluate,
  recordIdentify,
  recordManage,
  recordSupport,
  signAndSubmit,
} from '../support/journey/record-steps.ts';
import type { Visit } from '../support/journey/visit.ts';

const risk = 'Burns a hand on the hob';

describe('the rating and evaluation forms, from a new person to a second revision', () => {
  let place: JourneyPlace;
  let visit: Visit;
  let graph: GraphByHand;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: false });
    graph = await graphAs('asha.rahman', place.microsoft365);
    visit = await place.visit('asha.rahman');
  });
  afterAll(() => place.stop());

  it('begin with a person who is new to the records', async () => {
    await startFirstAssessment(visit, { givenName: 'Edith', familyName: 'Marlow' });
    await visit.app.getByRole('heading', { name: 'Edith Marlow', level: 1 }).waitFor();
  });

  it('take what the person wants, what speaks for it and the risk [K-004][K-012][K-013][K-014][K-106]', async () => {
    await recordIdentify(visit.app, risk);
    await untilSaved(visit.app);
    const key = assessmentKeyIn(visit.address());
    const [stored] = await graph.items('Risks', 'AssessmentKey', key);
    expect(stored?.fields).toMatchObject({
      WhatCanHappen: risk,
      Affected: ['person'],
      RiskOfNotDoing: 'Meals chosen by others, and days without purpose',
    });
    expect(await graph.items('Strengths', 'AssessmentKey', key)).toHaveLength(3);
  });

  it('keep the person’s own rating beside ours, never averaged [K-015][K-018][K-024][K-036]', async () => {
    const { app, address } = visit;
    await recordEvaluate(visit, {
      ours: ['Possible', 'Serious'],
      theirs: ['Unlikely', 'Moderate'],
      today: today(),
    });
    await ourMatrix(app).getByText('Possible × Serious = 12, Medium').waitFor();
    await untilSaved(app);
    const [stored] = await graph.items('Risks', 'AssessmentKey', assessmentKeyIn(address()));
    expect(stored?.fields).toMatchObject({
      Score: 12,
      Level: 'medium',
      PersonLikelihood: 2,
      PersonImpact: 2,
    });
  });

  it('take actions, the resulting score and the monitoring [K-029][K-032][K-034][K-035]', async () => {
    const { app, address } = visit;
    await recordSupport(visit, { resulting: ['Unlikely', 'Serious'], today: today() });
    await recordManage(app);
    await untilSaved(app);
    const [stored] = await graph.items('Risks', 'AssessmentKey', assessmentKeyIn(address()));
    expect(stored?.fields).toMatchObject({ ResultingScore: 8, ResultingLevel: 'medium' });
  });

  it('are locked once signed and submitted [K-031]', async () => {
    const { app, address } = visit;
    await signAndSubmit(app, 'Asha Rahman');
    await untilSaved(app);
    expect(await app.getByRole('textbox').count()).toBe(0);
    const [stored] = await graph.items('Assessments', 'RecordKey', assessmentKeyIn(address()));
    expect(stored?.fields).toMatchObject({
      Signature: 'Asha Rahman',
      OverallScore: 12,
      OverallLevel: 'medium',
      Revision: 1,
    });
  });

  it('are filed as a dated copy in the document library, and the filing is recorded [K-027]', async () => {
    const { app, address } = visit;
    await app.getByText('A copy has been filed in the person’s folder.').waitFor();
    const key = assessmentKeyIn(address());
    const [copy] = await graph.items('FiledCopies', 'AssessmentKey', key);
    const name = String(copy?.fields.FileName);
    expect(name).toContain(`revision 1 ${today()}`);
    const folder = key.slice(0, key.lastIndexOf('-'));
    const file = await graph.send('GET', `/drive/root:/${folder}/${encodeURIComponent(name)}`);
    expect(file).toMatchObject({ name, size: expect.any(Number) as number });
  });

  it('can be read as they will be on paper [K-031][K-032]', async () => {
    const { app, page } = visit;
    await app.getByRole('button', { name: 'See the forms' }).click();
    await app.getByRole('button', { name: 'Download Word' }).waitFor();
    const forms = app.getByRole('main');
    for (const words of ['Edith Marlow', risk, 'Possible', 'Every two weeks', 'Asha Rahman'])
      await forms.getByText(words).first().waitFor();
    const download = page.waitForEvent('download');
    await app.getByRole('button', { name: 'Download Word' }).click();
    expect((await download).suggestedFilename()).toMatch(/revision 1\.docx$/);
    await page.evaluate(() => history.back());
  });

  it('open again as a second revision, and the first stays on file [K-027]', async () => {
    const { app, address } = visit;
    await app.getByRole('button', { name: 'Change it as revision 2' }).click();
    await goToStep(app, 'manage');
    await signAndSubmit(app, 'Asha Rahman');
    await app.getByText('Revision 2 was submitted').waitFor();
    await app.getByText('A copy has been filed in the person’s folder.').waitFor();
    const copies = await graph.items('FiledCopies', 'AssessmentKey', assessmentKeyIn(address()));
    expect(copies.map(({ fields }) => fields.Revision)).toEqual([1, 2]);
  });
});
