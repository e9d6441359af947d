import type { Page } from 'playwright-core';
import { appFrame } from './visit.ts';

/** The ids of the focused element and of all that it stands in, in Evenkeel's frame. */
export function focusedAnchor(page: Page): Promise<readonly string[]> {
  return appFrame(page).evaluate(() => {
    const ids: string[] = [];
    for (let at = document.activeElement; at; at = at.parentElement) if (at.id) ids.push(at.id);
    return ids;
  });
}
