import type { FrameLocator } from 'playwright-core';
import type { Visit } from './visit.ts';

/** Someone invented, new to the records. */
export interface NewPerson {
  readonly givenName: string;
  readonly familyName: string;
}

/** Adds a person from the People screen, and waits for their page. */
export async function addPerson(
  app: FrameLocator,
  { givenName, familyName }: NewPerson,
): Promise<void> {
  await app.getByRole('tab', { name: 'People' }).click();
  await app.getByRole('button', { name: 'Add a person' }).click();
  await app.getByRole('textbox', { name: 'Given name' }).fill(givenName);
  await app.getByRole('textbox', { name: 'Family name' }).fill(familyName);
  await app.getByRole('textbox', { name: 'Team' }).fill('Harbour');
  await app.getByRole('button', { name: 'Add this person' }).click();
  await app.getByRole('heading', { name: `${givenName} ${familyName}`, level: 1 }).waitFor();
}

/** Adds a person and starts their first assessment; resolves at its first step. */
export async function startFirstAssessment({ app }: Visit, person: NewPerson): Promise<void> {
  await addPerson(app, person);
  await app.getByRole('button', { name: 'Start an assessment' }).click();
  await app.getByRole('button', { name: 'Add a risk' }).waitFor();
}
