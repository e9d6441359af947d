import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addRisk,
  assessmentKeyIn,
  goToStep,
  ourMatrix,
  untilSaved,
} from '../support/journey/assessment-screen.ts';
import { graphAs, type GraphByHand } from '../support/journey/graph-as.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { findProblemsInEveryTheme, noProblems, overhangAt320 } from '../support/journey/look.ts';
import { rateByMouse } from '../support/journey/rate-by-mouse.ts';
import { startFirstAssessment } from '../support/journey/record-people.ts';
import { write } from '../support/journey/record-steps.ts';
import type { Visit } from '../support/journey/visit.ts';

const wants = 'What the person wants to do, or not do';
const wantsInMerge = `${wants}, in their words`;

describe('two people in one draft', () => {
  let place: JourneyPlace;
  let asha: Visit;
  let tom: Visit;
  let graph: GraphByHand;
  let key: string;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: false });
    asha = await place.visit('asha.rahman');
    await startFirstAssessment(asha, { givenName: 'Edith', familyName: 'Marlow' });
    await addRisk(asha.app, 'Burns a hand on the hob');
    await untilSaved(asha.app);
    key = assessmentKeyIn(asha.address());
    tom = await place.visit('tom.okafor', { to: asha.address() });
    await field(tom.app, 'How it can happen').waitFor();
    graph = await graphAs('asha.rahman', place.microsoft365);
  });
  afterAll(() => place.stop());

  const stored = async (list: 'Assessments' | 'Risks') => {
    const column = list === 'Assessments' ? 'RecordKey' : 'AssessmentKey';
    const [item] = await graph.items(list, column, key);
    return item?.fields;
  };

  it('have changes to different fields joined, with a notice, and both stand', async () => {
    await write(asha.app, wants, 'I want to cook for myself again');
    await untilSaved(asha.app);
    await write(tom.app, 'How it can happen', 'The hob is left on');

    await tom.app.getByText(/1 change of theirs was joined with yours; both are kept/).waitFor();
    await untilSaved(tom.app);
    expect(await field(tom.app, wants).inputValue()).toBe('I want to cook for myself again');
    expect(await stored('Assessments')).toMatchObject({ Wants: 'I want to cook for myself again' });
    expect(await stored('Risks')).toMatchObject({ HowItCanHappen: 'The hob is left on' });
  });

  it('are asked about the same fields with nothing chosen, and save only once all are', async () => {
    await whileAway(asha, async () => {
      await write(asha.app, wants, 'I want to cook on Sundays');
      await write(asha.app, 'What can happen', 'Burns an arm');
      await write(tom.app, wants, 'I want to bake bread');
      await write(tom.app, 'What can happen', 'Burns a shoulder');
      await write(tom.app, 'What not doing it would cost', 'Days without purpose');
      await untilSaved(tom.app);
    });
    const merge = asha.app.getByRole('alertdialog');
    await merge.getByText('Both versions are kept until you choose').waitFor();
    await asha.app.getByText('Kept on this device until you choose').waitFor();
    const save = merge.getByRole('button', { name: 'Save what I chose' });
    expect(await merge.getByRole('radio').count()).toBe(4);
    expect(await merge.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    expect(await findProblemsInEveryTheme(asha.page)).toEqual(noProblems);
    expect(await overhangAt320(asha.page)).toBe(0);

    await side(merge, wantsInMerge, 'Yours').check();
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await side(merge, 'Risk 1: What can happen', /^Tom Okafor, saved/).check();
    await save.click();
    await merge.waitFor({ state: 'detached' });
    await untilSaved(asha.app);
  });

  it('see and find in SharePoint what was chosen, and what the other wrote elsewhere', async () => {
    expect(await field(asha.app, wants).inputValue()).toBe('I want to cook on Sundays');
    expect(await field(asha.app, 'What can happen').inputValue()).toBe('Burns a shoulder');
    expect(await field(asha.app, 'What not doing it would cost').inputValue()).toBe(
      'Days without purpose',
    );
    expect(await stored('Assessments')).toMatchObject({ Wants: 'I want to cook on Sundays' });
    expect(await stored('Risks')).toMatchObject({
      WhatCanHappen: 'Burns a shoulder',
      HowItCanHappen: 'The hob is left on',
      RiskOfNotDoing: 'Days without purpose',
    });
  });

  it('are asked about a likelihood and an impact as one, never mixed [K-019]', async () => {
    await rate(asha, 'Possible', 'Moderate');
    await untilSaved(asha.app);
    // Tom catches up, so that both start from the same rating.
    await write(tom.app, 'What can happen', 'Burns a shoulder or an arm');
    await untilSaved(tom.app);

    await whileAway(asha, async () => {
      await rate(asha, 'Possible', 'Serious');
      await rate(tom, 'Likely', 'Moderate');
      await untilSaved(tom.app);
    });
    const merge = asha.app.getByRole('alertdialog');
    await merge.getByText('Possible × Serious = 12, Medium').waitFor();
    await merge.getByText('Likely × Moderate = 8, Medium').waitFor();
    expect(await merge.getByRole('radiogroup').count()).toBe(1);
    await side(merge, 'Risk 1: Likelihood and Impact', 'Yours').check();
    await merge.getByRole('button', { name: 'Save what I chose' }).click();

    await untilSaved(asha.app);
    await ourMatrix(asha.app).getByText('Possible × Serious = 12, Medium').waitFor();
    expect(await stored('Risks')).toMatchObject({
      WhatCanHappen: 'Burns a shoulder or an arm',
      Likelihood: 3,
      Impact: 4,
      Score: 12,
    });
  });
});

function field(app: FrameLocator, label: string): Locator {
  return app.getByRole('textbox', { name: label, exact: true });
}

/** One side of a question in the merge screen. */
function side(merge: Locator, question: string, name: string | RegExp): Locator {
  return merge.getByRole('radiogroup', { name: question }).getByRole('radio', { name });
}

async function rate({ app, page }: Visit, likelihood: string, impact: string): Promise<void> {
  await goToStep(app, 'evaluate');
  await rateByMouse(page, ourMatrix(app), likelihood, impact);
}

/** Someone has no connection while things happen, and is back afterwards. */
async function whileAway({ context }: Visit, happens: () => Promise<void>): Promise<void> {
  await context.setOffline(true);
  await happens();
  await context.setOffline(false);
}
