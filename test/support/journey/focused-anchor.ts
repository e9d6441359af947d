import type { Page } from 'playwright-core';

/** The ids of the focused element and of all that it stands in, in Evenkeel's frame. */
export async function focusedAnchor(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  return (
    (await frame?.evaluate(() => {
      const ids: string[] = [];
      for (let at = document.activeElement; at; at = at.parentElement) if (at.id) ids.push(at.id);
      return ids;
    })) ?? []
  );
}
