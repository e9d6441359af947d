import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJourneyPlace, type JourneyPlace } from '../support/journey/journey-place.ts';
import { newContext, openPage, type Visit } from '../support/journey/visit.ts';

describe('The Teams-like page', () => {
  let place: JourneyPlace;
  let visit: Visit;

  beforeAll(async () => {
    place = await startJourneyPlace({ demoRecords: true });
  });
  afterAll(() => place.stop());

  beforeEach(async () => {
    visit = await place.visit('asha.rahman');
    await visit.app.getByText('Finish the draft assessment').waitFor();
  });
  afterEach(() => visit.leave());

  const chooseTheme = async ({ page }: Visit, theme: string) => {
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
  };

  const background = ({ app }: Visit) =>
    app.getByRole('main').evaluate((main) => {
      for (let at: Element | null = main; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      }
      return null;
    });

  it('tells the app of a new theme at once', async () => {
    const before = await background(visit);
    await chooseTheme(visit, 'High contrast');
    await expect.poll(() => background(visit)).toBe('rgb(0, 0, 0)');
    expect(before).not.toBe('rgb(0, 0, 0)');
  });

  it('opens the app anew as whoever is chosen', async () => {
    await visit.page.getByRole('button', { name: /^Signed in as Asha Rahman/ }).click();
    await visit.page.getByRole('menuitemradio', { name: /^Morgan Ellis/ }).click();
    await visit.app.getByText('Signed in as Morgan Ellis').waitFor();
  });

  it('becomes whoever signed in in another window, because both have the same cookie', async () => {
    const other = await openPage(visit.context, `${place.microsoft365.hostOrigin}/?as=tom.okafor`);
    await other.app.getByText('Signed in as Tom Okafor').waitFor();
    await visit.app.getByText('Signed in as Tom Okafor').waitFor();
  });

  it('asks to sign in again once the sign-in has run out, and the app goes on where it was', async () => {
    await visit.page.getByRole('button', { name: 'Faults' }).click();
    await visit.page.getByRole('button', { name: 'Let the sign-in run out' }).click();
    await visit.page.getByText('It has run out.').waitFor();
    await visit.app.getByText('Finish the draft assessment').click();
    await visit.page.getByRole('button', { name: 'Continue as Asha Rahman' }).click();
    await visit.app.getByRole('heading', { level: 1, name: 'Winnie Addo' }).waitFor();
  });

  it('shows the lists as Graph gives them, and one item whole', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: 'Records' }).click();
    await page.getByRole('tab', { name: 'Risks' }).click();
    const table = page.getByRole('table', { name: 'Risks' });
    await table.getByRole('columnheader', { name: 'What can happen' }).waitFor();
    await table.getByRole('button').first().click();
    await page.getByRole('dialog').getByText('What can happen').waitFor();
  });

  it('says to whom SharePoint does not show a list', async () => {
    const { page } = await openPage(
      visit.context,
      `${place.microsoft365.hostOrigin}/records?as=nick.farrow`,
    );
    await page.getByText('SharePoint does not let you read this list.').waitFor();
  });

  it.each(['Light', 'Dark', 'High contrast'])(
    'has nothing that axe objects to: %s',
    async (theme) => {
      const { page } = visit;
      await chooseTheme(visit, theme);
      await page.getByRole('button', { name: 'Faults' }).click();
      await page.getByRole('radio', { name: /All is well/ }).waitFor();
      expect(await objections(page)).toEqual([]);
      await page.getByRole('link', { name: 'Records' }).click();
      await page.getByRole('table').waitFor();
      expect(await objections(page)).toEqual([]);
    },
  );

  it('fits a window 320 pixels wide, also where people sign in', async () => {
    const context = await newContext(place.browser, 320);
    const { page } = await openPage(context, place.microsoft365.hostOrigin);
    await page.getByRole('heading', { name: 'Who would you like to be?' }).waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await widthOf(page)).toBe(320);
    await page.getByRole('button', { name: /^Lowri Bevan/ }).click();
    await page.getByRole('link', { name: 'Records' }).click();
    await page.getByText('Lowri Bevan may read no list.').waitFor();
    expect(await widthOf(page)).toBe(320);
    await context.close();
  });
});

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/** What axe finds, but for Fluent's own markers at the ends of a focus zone, which hand the focus on at once. */
async function objections(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => !html.includes('data-tabster-dummy'))
      .map(({ html }) => `${id}: ${html}`),
  );
}
