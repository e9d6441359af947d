import type { Page } from 'playwright-core';
import { findAxeProblems } from './find-axe-problems.ts';
import { appFrame } from './visit.ts';

/** The themes of Teams, as its menu calls them. */
export const themes = ['Light', 'Dark', 'High contrast'] as const;

export type Theme = (typeof themes)[number];

/** What is found where all is well. */
export const noProblems = { Light: [], Dark: [], 'High contrast': [] } as const satisfies Record<
  Theme,
  readonly string[]
>;

/** What axe finds on the screen that is open, theme by theme. The themes differ in their colours alone. */
export async function findProblemsInEveryTheme(
  page: Page,
): Promise<Readonly<Record<Theme, readonly string[]>>> {
  const found: Record<Theme, readonly string[]> = { ...noProblems };
  for (const theme of themes) {
    await chooseTheme(page, theme);
    found[theme] = await findAxeProblems(page, theme === 'Light' ? 'all' : 'colours');
  }
  return found;
}

async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  const menu = page.getByRole('button', { name: /^Theme: / });
  if ((await menu.getAttribute('aria-label')) === `Theme: ${theme}`) return;
  const before = await background(page);
  await menu.click();
  await page.getByRole('menuitemradio', { name: theme }).click();
  // The app hears of it by a message, and answers in its own time.
  while ((await background(page)) === before) await page.waitForTimeout(20);
}

/** The colour that the app's page stands on. */
function background(page: Page): Promise<string> {
  return appFrame(page).evaluate(() => {
    const provider = document.querySelector('.fui-FluentProvider');
    return provider ? getComputedStyle(provider).backgroundColor : '';
  });
}

/** Pixels by which the app's page is wider than its frame when the window is 320 pixels wide; 0 when nothing scrolls. */
export async function overhangAt320(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const overhang = await appFrame(page).evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (before) await page.setViewportSize(before);
  return Math.max(0, overhang);
}
