import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from './find-browser.ts';

function machine(given: Partial<Machine> & { readonly has: readonly string[] }): Machine {
  const { has, ...rest } = given;
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/kim',
    isExecutable: (file) => has.includes(file),
    playwrightBrowser: '/home/kim/.cache/ms-playwright/chromium-1/chrome',
    ...rest,
  };
}

describe('the browser that journeys drive', () => {
  it('is the one named by EVENKEEL_BROWSER, before any other', () => {
    const found = findBrowser(
      machine({
        env: { PATH: '/usr/bin', EVENKEEL_BROWSER: '/opt/chrome' },
        has: ['/opt/chrome', '/usr/bin/chromium'],
      }),
    );
    expect(found).toBe('/opt/chrome');
  });

  it('is none when EVENKEEL_BROWSER names something that is not there', () => {
    const found = findBrowser(
      machine({ env: { EVENKEEL_BROWSER: '/opt/chrome' }, has: ['/usr/bin/chromium'] }),
    );
    expect(found).toBeNull();
  });

  it.each([
    ['Chromium from the Linux distribution', 'linux', '/usr/bin/chromium'],
    ['Chrome on Linux', 'linux', '/usr/bin/google-chrome'],
    ['Chromium as a snap', 'linux', '/snap/bin/chromium'],
    ['Chrome on macOS', 'darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    [
      'Edge in the own folder on macOS',
      'darwin',
      '/home/kim/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    [
      'Edge on Windows',
      'win32',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    ['Chrome on Windows', 'win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
  ] as const)('is found: %s', (_, platform, file) => {
    const env = {
      PATH: '/usr/bin',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(findBrowser(machine({ platform, env, has: [file] }))).toBe(file);
  });

  it('is the one Playwright fetched when nothing else is installed', () => {
    const fetched = '/home/kim/.cache/ms-playwright/chromium-1/chrome';
    expect(findBrowser(machine({ has: [fetched] }))).toBe(fetched);
  });

  it('is none on a machine without a browser', () => {
    expect(findBrowser(machine({ has: [] }))).toBeNull();
  });
});
