import { chromium, type Browser } from 'playwright-core';
import { ensureBrowser } from '../ensure-browser.ts';

/** What a browser that is driven by a test has no use for, and a sandbox that a container does not offer. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser without a window; one serves all the visits of a file. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureBrowser(), headless: true, args });
}
