import { describe, expect, it } from 'vitest';
import { readStartOptions } from './start-options.ts';

describe('What npm start is asked for', () => {
  it('keeps what was recorded and opens the browser unless told otherwise', () => {
    expect(readStartOptions([], undefined)).toMatchObject({ fresh: false, opensBrowser: true });
  });

  it('starts over, and leaves the browser alone, when asked', () => {
    const options = readStartOptions(['--fresh', '--no-open'], '5400');
    const ports = { host: 5400, app: 5401, graph: 5402 };
    expect(options).toEqual({ fresh: true, opensBrowser: false, ports });
  });

  it('refuses a word it does not know, because it may have been meant to keep something', () => {
    expect(readStartOptions(['--frsh'], undefined)).toBe('npm start does not know --frsh.');
  });

  it('refuses a PORT that is none', () => {
    expect(readStartOptions([], 'abc')).toContain('it is abc');
  });
});
