import { buildApp } from './build-app.ts';
import { ensureBrowser } from './ensure-browser.ts';

/** Runs once before the first journey, and not at all when none is chosen: a browser, and the app as it ships. */
export function setup(): void {
  ensureBrowser();
  buildApp();
}
