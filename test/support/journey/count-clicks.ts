import type { BrowserContext } from 'playwright-core';

/** Counts the clicks of a mouse on every page and frame of a browser; answers how many there were so far. */
export async function countClicks(context: BrowserContext): Promise<() => number> {
  let count = 0;
  await context.exposeBinding('journeyClicked', () => {
    count += 1;
  });
  await context.addInitScript(() => {
    const told = window as Window & { journeyClicked?: () => void };
    window.addEventListener('pointerdown', () => told.journeyClicked?.(), { capture: true });
  });
  return () => count;
}
