import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { needsBuilding, type BuiltPage } from './built-page.ts';

const page: BuiltPage = {
  name: 'a page',
  configFile: 'vite.config.ts',
  sources: ['src', 'lock.json'],
  folder: 'dist',
  page: 'index.html',
};

describe('Whether a page is built before it is served', () => {
  let project = '';

  beforeEach(() => {
    project = mkdtempSync(path.join(tmpdir(), 'evenkeel-build-'));
    for (const folder of ['src/deep', 'dist'])
      mkdirSync(path.join(project, folder), { recursive: true });
    written('src/deep/a.ts', 100);
    written('src/deep/a.test.ts', 300);
    written('lock.json', 100);
    for (const folder of ['src/deep', 'src']) changed(folder, 100);
  });

  afterEach(() => rmSync(project, { recursive: true }));

  function written(name: string, at: number): void {
    writeFileSync(path.join(project, name), '');
    changed(name, at);
  }

  function changed(name: string, at: number): void {
    utimesSync(path.join(project, name), at, at);
  }

  it('builds it when it is not there', () => {
    expect(needsBuilding(page, project)).toBe(true);
  });

  it('leaves it when nothing it is made from is newer; tests are no part of it', () => {
    written('dist/index.html', 200);
    expect(needsBuilding(page, project)).toBe(false);
  });

  it.each(['src/deep/a.ts', 'lock.json'])('builds it when %s is newer', (name) => {
    written('dist/index.html', 200);
    changed(name, 300);
    expect(needsBuilding(page, project)).toBe(true);
  });

  it('builds it when a file was taken away, which only its folder shows', () => {
    written('dist/index.html', 200);
    changed('src/deep', 300);
    expect(needsBuilding(page, project)).toBe(true);
  });
});
