import type { FrameLocator, Locator } from 'playwright-core';

const stepNames = {
  identify: 'Identify strengths and risks',
  evaluate: 'Evaluate strengths and risks',
  support: 'Support the person to develop an action plan',
  manage: 'Manage the risks',
} as const;

export type StepName = keyof typeof stepNames;

/** Goes to one of the four steps by its tab. */
export async function goToStep(app: FrameLocator, step: StepName): Promise<void> {
  await app.getByRole('tab', { name: stepNames[step] }).click();
  await app.getByRole('heading', { name: stepNames[step], level: 2, exact: true }).waitFor();
}

/** Resolves once the screen says that what was typed is in SharePoint. */
export async function untilSaved(app: FrameLocator): Promise<void> {
  await savedState(app)
    .filter({ hasText: /^Saved \d\d:\d\d$/ })
    .waitFor();
}

/** Adds a risk, which opens with the cursor in its first field. */
export async function addRisk(app: FrameLocator, whatCanHappen: string): Promise<void> {
  await app.getByRole('button', { name: 'Add a risk' }).click();
  await app.getByRole('textbox', { name: 'What can happen' }).fill(whatCanHappen);
}

/** What the screen says about where the work stands. */
export function savedState(app: FrameLocator): Locator {
  return app.getByRole('status').filter({ hasText: /^(Saved|Saving|Kept|Not saved)/ });
}

/** The matrix for the practitioner's own rating of the risk that is open. */
export function ourMatrix(app: FrameLocator): Locator {
  return app.getByRole('group', { name: 'Our rating' });
}

/** The key of the assessment that an address in the app leads to. */
export function assessmentKeyIn(address: string): string {
  const key = address.split('/')[4];
  if (!key) throw new Error(`No assessment stands at ${address}`);
  return key;
}
