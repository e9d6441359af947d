import type { Locator, Page } from 'playwright-core';

/** More stops than any screen has. */
const mostPresses = 150;

/** Presses a key until one of the elements has the focus, as somebody does who cannot use a mouse. */
export async function pressUntil(
  page: Page,
  key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowUp',
  target: Locator,
): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < mostPresses; presses += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target.toString()}`);
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((each) => each === document.activeElement));
}
