import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

/**
 * The browser for the journeys. When none is installed it is fetched: from Debian's own archive where that is possible
 * (an administrator on Debian or Ubuntu), otherwise from Playwright. Throws with what to install when both fail.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (canUseApt()) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  if (!findBrowser()) run(process.execPath, [playwright, 'install', 'chromium']);
  const fetched = findBrowser();
  if (fetched) return fetched;
  throw new Error(
    'The journeys need Google Chrome, Microsoft Edge or Chromium, and none was found or could be fetched. ' +
      'Install one of them, or set EVENKEEL_BROWSER to the full path of its program, and start again.',
  );
}

const playwright = 'node_modules/playwright-core/cli.js';

function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** A fetch that fails is not an error yet: what counts is whether a browser is there afterwards. */
function run(program: string, args: readonly string[]): void {
  spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
