import { describe, expect, it } from 'vitest';
import { mayOpenBrowser, type Machine } from './open-browser.ts';

const desktop: Machine = {
  platform: 'linux',
  environment: { DISPLAY: ':0' },
  atTerminal: true,
};

describe('Opening the browser', () => {
  it.each<[string, Machine]>([
    ['on a Linux desktop', desktop],
    ['under Wayland', { ...desktop, environment: { WAYLAND_DISPLAY: 'wayland-0' } }],
    ['on a Mac', { ...desktop, platform: 'darwin', environment: {} }],
    ['on Windows', { ...desktop, platform: 'win32', environment: {} }],
  ])('is done %s', (_where, machine) => {
    expect(mayOpenBrowser(machine)).toBe(true);
  });

  it.each<[string, Machine]>([
    ['nobody sits at a terminal', { ...desktop, atTerminal: false }],
    ['it is a pipeline', { ...desktop, environment: { DISPLAY: ':0', CI: 'true' } }],
    ['there is no screen', { ...desktop, environment: {} }],
  ])('is left when %s', (_why, machine) => {
    expect(mayOpenBrowser(machine)).toBe(false);
  });
});
