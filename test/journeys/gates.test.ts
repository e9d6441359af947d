import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addRisk, goToStep } from '../support/journey/assessment-screen.ts';
import { focusedAnchor } from '../support/journey/focused-anchor.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { startFirstAssessment } from '../support/journey/record-people.ts';

describe('what is still to be recorded before the forms may be submitted', () => {
  let place: JourneyPlace;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: false });
  });
  afterAll(() => place.stop());

  it('is listed, and each link leads to and focuses its field [K-026]', async () => {
    const visit = await place.visit('tom.okafor');
    const { app, page } = visit;
    await startFirstAssessment(visit, { givenName: 'Stanley', familyName: 'Ferris' });
    await addRisk(app, '');
    await goToStep(app, 'manage');
    const gates = app.getByRole('region', { name: 'Submit the rating and evaluation forms' });
    const links = await gates.getByRole('link').all();
    const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) {
      await goToStep(app, 'manage');
      await gates.locator(`a[href="${target}"]`).click();
      const anchor = new URL(target ?? '', place.microsoft365.appOrigin).hash.slice(1);
      await expect.poll(() => focusedAnchor(page), { message: anchor }).toContain(anchor);
    }
  });
});
