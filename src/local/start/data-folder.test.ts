import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UnusableFolderError } from '../graph/storage/unusable-folder.ts';
import { clearUnfinished, markedUnfinished, startOver } from './data-folder.ts';

describe('The folder that records are kept in', () => {
  let folder = '';
  let record = '';

  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'evenkeel-data-')), 'data');
    record = path.join(folder, 'graph.db');
    mkdirSync(folder);
    writeFileSync(record, '');
  });

  afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

  it('is deleted to start over, and its name is said first', () => {
    const said: string[] = [];
    startOver(folder, (line) => said.push(`${line} ${String(existsSync(record))}`));
    expect(existsSync(folder)).toBe(false);
    expect(said).toEqual([expect.stringContaining(folder)]);
    expect(said[0]).toMatch(/true$/);
  });

  it('is neither deleted nor emptied while another process has it', async () => {
    await markedUnfinished(folder, () => Promise.reject(new Error('stopped'))).catch(() => null);
    writeFileSync(path.join(folder, 'in-use'), String(process.ppid));
    expect(() => startOver(folder, () => undefined)).toThrow(UnusableFolderError);
    expect(() => clearUnfinished(folder)).toThrow(UnusableFolderError);
    expect(existsSync(record)).toBe(true);
  });

  it('is left by a start that did nothing unusual', () => {
    clearUnfinished(folder);
    expect(existsSync(record)).toBe(true);
  });

  it('is left once the demo records are made', async () => {
    await markedUnfinished(folder, () => Promise.resolve());
    clearUnfinished(folder);
    expect(existsSync(record)).toBe(true);
  });

  it('is emptied when an earlier start broke off while making the demo records', async () => {
    const broken = markedUnfinished(folder, () => Promise.reject(new Error('stopped')));
    await expect(broken).rejects.toThrow('stopped');
    clearUnfinished(folder);
    expect(existsSync(folder)).toBe(false);
  });
});
