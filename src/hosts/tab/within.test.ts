import { describe, expect, it } from 'vitest';
import { tooLate, within } from './within.ts';

describe('a promise with a limit', () => {
  it('brings its value in time', async () => {
    await expect(within(60_000, Promise.resolve('here'))).resolves.toBe('here');
  });

  it('fails in time as it would have failed', async () => {
    await expect(within(60_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('is given up when it takes too long', async () => {
    await expect(within(1, new Promise(() => undefined))).resolves.toBe(tooLate);
  });
});
