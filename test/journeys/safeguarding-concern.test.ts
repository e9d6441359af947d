import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphAs } from '../support/journey/graph-as.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { addPerson } from '../support/journey/record-people.ts';

const screens = ['My work', 'People', 'Guidance'] as const;

describe('a safeguarding concern', () => {
  let place: JourneyPlace;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: false });
  });
  afterAll(() => place.stop());

  it('can be raised from any screen, and the manager is asked to act at once [K-010]', async () => {
    const { app, address } = await place.visit('sam.whitlock');
    for (const screen of screens) {
      await app.getByRole('tab', { name: screen }).click();
      await app.getByRole('button', { name: 'Raise a concern' }).click();
      const dialog = app.getByRole('dialog', { name: 'Raise a safeguarding concern' });
      await dialog.getByRole('textbox', { name: 'Person’s reference' }).waitFor();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
    }
    await addPerson(app, { givenName: 'Oskar', familyName: 'Lind' });
    await app.getByRole('button', { name: 'Raise a concern' }).click();
    const dialog = app.getByRole('dialog', { name: 'Raise a safeguarding concern' });
    await dialog.getByRole('link', { name: /safeguarding policy/ }).waitFor();
    await dialog
      .getByRole('textbox', { name: 'What is worrying you' })
      .fill('New bruises on both arms');
    await dialog.getByRole('textbox', { name: 'Whom you have told' }).fill('Safeguarding team');
    await dialog.getByRole('textbox', { name: 'Safeguarding reference' }).fill('SG-1042');
    await dialog.getByRole('button', { name: 'Raise the concern' }).click();
    await app.getByText('Concern recorded. Your manager has been told.').first().waitFor();

    const person = address().split('/')[2] ?? '';
    const graph = await graphAs('sam.whitlock', place.microsoft365);
    const [concern] = await graph.items('Concerns', 'PersonReference', person);
    expect(concern?.fields).toMatchObject({
      What: 'New bruises on both arms',
      ToldWhom: 'Safeguarding team',
      Reference: 'SG-1042',
    });
    expect(concern?.createdBy.user.displayName).toBe('Sam Whitlock');

    const daniel = await place.visit('daniel.hargreaves');
    const urgent = daniel.app.getByRole('region', { name: 'High risks and alerts' });
    await urgent.getByText('A safeguarding concern was raised').waitFor();
  });
});
