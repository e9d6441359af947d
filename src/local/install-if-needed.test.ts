import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeTooOld, whyInstall } from './install-if-needed.mjs';

describe('Installing before anything else runs', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'evenkeel-install-'));
    mkdirSync(path.join(folder, 'node_modules'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function fileOf(name: string, secondsSince1970: number): void {
    const file = path.join(folder, name);
    writeFileSync(file, '{}');
    utimesSync(file, secondsSince1970, secondsSince1970);
  }

  it('installs where nothing is installed', () => {
    fileOf('package-lock.json', 100);
    expect(whyInstall(folder)).toBe('no packages are installed yet');
  });

  it('installs again when the lock is newer than what is installed', () => {
    fileOf('package-lock.json', 200);
    fileOf('node_modules/.package-lock.json', 100);
    expect(whyInstall(folder)).toBe('package-lock.json has changed');
  });

  it('leaves what is installed from the present lock', () => {
    fileOf('package-lock.json', 100);
    fileOf('node_modules/.package-lock.json', 200);
    expect(whyInstall(folder)).toBeNull();
  });

  it.each([
    ['18.20.4', true],
    ['20.18.9', true],
    ['20.19.0', false],
    ['22.1.0', false],
    ['24.0.0', false],
  ])('says of Node %s whether it is too old: %s', (version, tooOld) => {
    const sentence = nodeTooOld(version);
    if (tooOld)
      expect(sentence).toContain(`needs Node 20.19 or newer, and this is Node ${version}`);
    else expect(sentence).toBeNull();
  });
});
