import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Where a machine may keep a Chrome, Edge or Chromium; the environment is a parameter so that every system can be tested. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isExecutable: (file: string) => boolean;
  /** Where `npx playwright install chromium` puts its own. */
  readonly playwrightBrowser: string;
}

/** The browser that journeys drive; null when none is installed. `EVENKEEL_BROWSER` names one to use before all others. */
export function findBrowser(machine: Machine = thisMachine()): string | null {
  const named = machine.env.EVENKEEL_BROWSER;
  const candidates = named ? [named] : [...installedBrowsers(machine), machine.playwrightBrowser];
  return candidates.find((file) => machine.isExecutable(file)) ?? null;
}

const linuxNames = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium'];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

function installedBrowsers({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin') {
    return ['/Applications', path.posix.join(home, 'Applications')].flatMap((folder) =>
      macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => windowsPrograms.map((program) => path.win32.join(root, program)));
  }
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/snap/bin'].filter(Boolean);
  return linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isExecutable,
    playwrightBrowser: chromium.executablePath(),
  };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
