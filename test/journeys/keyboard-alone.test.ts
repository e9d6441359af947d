import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ourMatrix, untilSaved } from '../support/journey/assessment-screen.ts';
import { focusedAnchor } from '../support/journey/focused-anchor.ts';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { pressUntil } from '../support/journey/press-until.ts';
import type { Visit } from '../support/journey/visit.ts';

const risk = 'Is pushed in a crowd at the market';

describe('by keyboard alone', () => {
  let place: JourneyPlace;
  let visit: Visit;
  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: true });
    visit = await place.visit('asha.rahman');
  });
  afterAll(() => place.stop());

  it('a person is found and their assessment begun', async () => {
    const { app, page } = visit;
    const { keyboard } = page;
    await pressUntil(page, 'Tab', app.getByRole('button', { name: 'Find or add a person' }));
    await keyboard.press('Enter');
    await pressUntil(page, 'Tab', app.getByRole('searchbox', { name: 'Find a person' }));
    await keyboard.type('fenw');
    const person = app.getByRole('link', { name: /Callum Fenwick/ });
    await person.waitFor();
    await pressUntil(page, 'Tab', person);
    await keyboard.press('Enter');
    await pressUntil(page, 'Tab', app.getByRole('button', { name: 'Start an assessment' }));
    await keyboard.press('Enter');
    await pressUntil(page, 'Tab', app.getByRole('button', { name: 'Add a risk' }));
    await keyboard.press('Enter');
    await app
      .getByRole('textbox', { name: 'What can happen' })
      .and(app.locator(':focus'))
      .waitFor();
    await keyboard.type(risk);
  });

  it('a risk is rated with the arrow keys of two groups of radio buttons [K-021]', async () => {
    const { app, page } = visit;
    await toStep(page, app, 'Evaluate strengths and risks');
    const matrix = ourMatrix(app);
    await pressUntil(page, 'Tab', matrix.getByRole('radio', { name: 'Very likely' }));
    await press(page, 'ArrowDown', 2);
    await matrix.getByRole('radio', { name: 'Possible', checked: true }).waitFor();
    await pressUntil(page, 'Tab', matrix.getByRole('radio', { name: 'Minor' }));
    await press(page, 'ArrowRight', 3);
    await matrix.getByText('Possible × Serious = 12, Medium').waitFor();
    await pressUntil(page, 'Shift+Tab', app.getByRole('textbox', { name: 'Weighing' }));
    await page.keyboard.type('He knows the way out; the market is busiest before noon');
    await untilSaved(app);
  });

  it('a link to what is still to be recorded leads to its field, ready to be typed in [K-026]', async () => {
    const { app, page } = visit;
    await toStep(page, app, 'Manage the risks');
    const link = app.getByRole('link', { name: /Say how this risk can happen/ });
    await pressUntil(page, 'Tab', link);
    await page.keyboard.press('Enter');
    const field = app.getByRole('textbox', { name: 'How it can happen' });
    await field.and(app.locator(':focus')).waitFor();
    await page.keyboard.type('A delivery van reverses into the lane');
    expect(await field.inputValue()).toBe('A delivery van reverses into the lane');
    expect((await focusedAnchor(page))[0]).toContain('risk.how-it-can-happen');
    await untilSaved(app);
  });
});

/** The steps are tabs: one stop for Tab, the arrows move among them, Enter opens one. */
async function toStep(page: Page, app: FrameLocator, name: string): Promise<void> {
  const steps = app.getByRole('navigation', { name: 'Steps of the assessment' });
  await pressUntil(page, 'Shift+Tab', steps.getByRole('tab'));
  await pressUntil(page, 'ArrowDown', steps.getByRole('tab', { name }));
  await page.keyboard.press('Enter');
  await app.getByRole('heading', { name, level: 2, exact: true }).waitFor();
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}
