import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assessmentKeyIn, untilSaved } from '../support/journey/assessment-screen.ts';
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
  write,
} from '../support/journey/record-steps.ts';
import type { Visit } from '../support/journey/visit.ts';

describe('a high short-term risk accepted for a long-term gain', () => {
  let place: JourneyPlace;
  let asha: Visit;
  let morgan: Visit;
  let graph: GraphByHand;
  let key: string;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: false });
    graph = await graphAs('asha.rahman', place.microsoft365);
    asha = await place.visit('asha.rahman');
  });
  afterAll(() => place.stop());

  const openTasks = async () => {
    const tasks = await graph.items('Tasks', 'AssessmentKey', key);
    return tasks.filter(({ fields }) => !fields.DoneAt).map(({ fields }) => fields.Kind);
  };

  it('tells the manager as soon as it is saved [K-030]', async () => {
    await startFirstAssessment(asha, { givenName: 'Leonard', familyName: 'Voss' });
    key = assessmentKeyIn(asha.address());
    await recordIdentify(asha.app, 'Falls on the way to the shop');
    await recordEvaluate(asha, {
      ours: ['Likely', 'Major'],
      theirs: ['Possible', 'Moderate'],
      today: today(),
    });
    await untilSaved(asha.app);

    morgan = await place.visit('morgan.ellis');
    const urgent = morgan.app.getByRole('region', { name: 'High risks and alerts' });
    await urgent.getByText('A risk is rated high').waitFor();
    await urgent.getByText('High 20').waitFor();
    expect(await urgent.getByText('Voss').count()).toBe(0);
  });

  it('is answered by the manager in My work, with what was decided [K-030]', async () => {
    const { app } = morgan;
    await app.getByRole('button', { name: /Record what was decided/ }).click();
    const dialog = app.getByRole('dialog', { name: 'A risk is rated high' });
    await dialog.getByRole('button', { name: 'Record what was decided' }).click();
    await dialog.getByText('What was decided: say it in a few words.').waitFor();
    await dialog.getByRole('textbox', { name: 'What was decided' }).fill('Agreed with Asha today');
    await dialog.getByRole('button', { name: 'Record what was decided' }).click();
    await app.getByText('Nothing waits for you').waitFor();
    expect(await openTasks()).toEqual([]);
  });

  it('asks the manager to authorise it once submitted; until then the plan may not go live [K-037]', async () => {
    const { app } = asha;
    await app
      .getByRole('checkbox', {
        name: 'A high short-term risk is to be accepted for a long-term gain',
      })
      .check();
    await write(app, 'Long-term gain sought', 'He shops alone by the spring');
    await app.getByLabel('Expected to end on').fill(today());
    await write(app, 'Reasoned case', 'Practice with support makes the walk safe within weeks');
    await recordSupport(asha, { resulting: ['Unlikely', 'Serious'], today: today() });
    await recordManage(app);
    await signAndSubmit(app, 'Asha Rahman');
    await app.getByText('The plan may not go live yet').waitFor();
    await app.getByText('Morgan Ellis has been asked to authorise').waitFor();
    await untilSaved(app);
    expect(await openTasks()).toEqual(['authorise-short-term-risk']);
  });

  it('goes live once the manager has authorised it [K-037]', async () => {
    await morgan.page.reload();
    const { app } = morgan;
    await app.getByRole('button', { name: /Authorise/ }).click();
    const dialog = app.getByRole('dialog', { name: 'Authorise a high short-term risk' });
    await dialog.getByRole('textbox', { name: 'Why you authorise it' }).fill('The case is sound');
    await dialog.getByRole('button', { name: 'Authorise' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const again = await place.visit('asha.rahman', { to: asha.address() });
    await again.app.getByText('is locked').waitFor();
    expect(await again.app.getByText('The plan may not go live yet').count()).toBe(0);
    expect(await openTasks()).toEqual([]);
  });
});
