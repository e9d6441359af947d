import { appPage, buildIfNeeded, teamsPage } from '../../src/local/start/built-page.ts';
import { ensureBrowser } from './ensure-browser.ts';

/** Runs once before the first journey, and not at all when none is chosen: a browser, and the pages as they ship. */
export async function setup(): Promise<void> {
  ensureBrowser();
  const before = process.env.NODE_ENV;
  // Under Vitest's own environment React would be built for development.
  process.env.NODE_ENV = 'production';
  try {
    for (const page of [appPage, teamsPage])
      await buildIfNeeded(page, process.cwd(), (line) => process.stdout.write(`${line}\n`));
  } finally {
    process.env.NODE_ENV = before;
  }
}
