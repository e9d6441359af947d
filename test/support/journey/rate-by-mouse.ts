import type { Locator, Page } from 'playwright-core';

/**
 * Clicks the cell of a matrix where a likelihood and an impact meet, found the way an eye finds it: level with the one
 * word and above the other.
 */
export async function rateByMouse(
  page: Page,
  matrix: Locator,
  likelihood: string,
  impact: string,
): Promise<void> {
  await matrix.scrollIntoViewIfNeeded();
  const row = await boxOf(matrix.getByRole('radio', { name: likelihood, exact: true }));
  const column = await boxOf(matrix.getByRole('radio', { name: impact, exact: true }));
  await page.mouse.click(middle(column.x, column.width), middle(row.y, row.height));
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('The matrix is not on the screen');
  return box;
}

function middle(start: number, length: number): number {
  return start + length / 2;
}
