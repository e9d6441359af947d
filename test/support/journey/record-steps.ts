import type { FrameLocator } from 'playwright-core';
import { addRisk, goToStep, ourMatrix } from './assessment-screen.ts';
import { rateByMouse } from './rate-by-mouse.ts';
import type { Visit } from './visit.ts';

/** A likelihood and an impact by their names on the scales. */
export type Marks = readonly [likelihood: string, impact: string];

/** Days as a date control takes them. */
export interface Days {
  readonly today: string;
}

/** Step 1 for one risk: what the person wants, what speaks for it, what can happen. */
export async function recordIdentify(app: FrameLocator, whatCanHappen: string): Promise<void> {
  await goToStep(app, 'identify');
  await write(app, 'What the person wants to do, or not do', 'I want to cook for myself again');
  await app.getByRole('button', { name: 'Add an outcome' }).click();
  await write(app, 'Outcome', 'I eat what I like, when I like');
  await addTo(app, 'Strengths', 'Add a strength', 'Has cooked all her life');
  await addTo(app, 'Opportunities', 'Add an opportunity', 'Learning to use the induction hob');
  await addTo(app, 'Protective factors', 'Add a protective factor', 'Her niece calls at noon');
  await addRisk(app, whatCanHappen);
  await write(app, 'How it can happen', 'She forgets that the hob is still on');
  await tick(app, 'Who might be affected', 'The person');
  await tick(app, 'What speaks for it', 'Has cooked all her life');
  await app.getByRole('combobox', { name: 'The outcome it bears on' }).click();
  await app.getByRole('option', { name: 'I eat what I like, when I like' }).click();
  await write(app, 'Effect on that outcome', 'A burn would stop the cooking for weeks');
  await write(
    app,
    'What not doing it would cost',
    'Meals chosen by others, and days without purpose',
  );
  await choose(app, 'Who named this risk', 'The person');
}

/** Step 2: who took part, the weighing, our rating and the person’s own, and that they understand. */
export async function recordEvaluate(
  visit: Visit,
  { ours, theirs, today }: Days & { readonly ours: Marks; readonly theirs: Marks },
): Promise<void> {
  const { app, page } = visit;
  await goToStep(app, 'evaluate');
  await app.getByRole('button', { name: 'Add someone involved' }).click();
  await app.getByRole('combobox', { name: 'Role' }).selectOption({ label: 'The person' });
  await choose(app, 'Did they take part?', 'Yes');
  await write(app, 'How they took part', 'At her kitchen table, with her own list');
  await write(app, 'Weighing', 'Long practice and a daily call against a new and unfamiliar hob');
  await rateByMouse(page, ourMatrix(app), ...ours);
  await app.getByRole('tab', { name: 'The person’s own' }).click();
  const own = app.getByRole('group', { name: 'The person’s own rating' });
  await rateByMouse(page, own, ...theirs);
  await write(app, 'The person’s view', 'I have never once burnt the house down');
  await app.getByRole('tab', { name: 'Ours' }).click();
  await choose(app, 'Is the person about to move to a different environment?', 'No');
  await write(app, 'How the consequences were explained', 'With two stories of other kitchens');
  await write(app, 'In what form', 'In conversation, with pictures');
  await write(app, 'How understanding was checked', 'She told it back in her own words');
  await app.getByLabel('Understanding confirmed on').fill(today);
}

/** Step 3: an action, why its timescale fits, and the rating it should lead to. */
export async function recordSupport(
  { app, page }: Visit,
  { resulting, today }: Days & { readonly resulting: Marks },
): Promise<void> {
  await goToStep(app, 'support');
  await app.getByRole('button', { name: 'Add an action' }).click();
  await write(app, 'What will be done', 'Fit an induction hob that switches itself off');
  await write(app, 'Who will do it', 'Housing officer');
  await app.getByLabel('By when').fill(today);
  await write(app, 'What it should achieve', 'A forgotten pan cools by itself');
  if (await app.getByRole('textbox', { name: 'Reason for the timescale' }).isVisible())
    await write(app, 'Reason for the timescale', 'It is in stock and takes an hour to fit');
  const after = app.getByRole('group', { name: 'Likelihood and impact after the actions' });
  await rateByMouse(page, after, ...resulting);
}

/** Step 4: how the risk is watched. */
export async function recordManage(app: FrameLocator): Promise<void> {
  await goToStep(app, 'manage');
  await write(app, 'How it is monitored', 'A telephone call about the week’s cooking');
  await write(app, 'How often', 'Every two weeks');
}

/** Signs and submits, and waits until the revision is locked. */
export async function signAndSubmit(app: FrameLocator, signature: string): Promise<void> {
  await write(app, 'Assessor’s signature', signature);
  await app.getByRole('button', { name: 'Sign and submit' }).click();
  await app.getByText('is locked').waitFor();
}

/** Writes into a text field, found by its label. */
export async function write(app: FrameLocator, label: string, text: string): Promise<void> {
  await app.getByRole('textbox', { name: label, exact: true }).fill(text);
}

async function addTo(app: FrameLocator, list: string, button: string, text: string) {
  await app.getByRole('button', { name: button }).click();
  const region = app.getByRole('region', { name: list, exact: true });
  await region.getByRole('textbox', { name: 'Description' }).last().fill(text);
}

async function tick(app: FrameLocator, group: string, name: string) {
  await app
    .getByRole('group', { name: group })
    .getByRole('checkbox', { name, exact: true })
    .check();
}

async function choose(app: FrameLocator, group: string, name: string) {
  await app.getByRole('radiogroup', { name: group }).getByRole('radio', { name }).check();
}
