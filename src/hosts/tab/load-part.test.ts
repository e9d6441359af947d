import { describe, expect, it } from 'vitest';
import { loadPart, PartNotLoadedError } from './load-part.ts';

describe('a part of the app', () => {
  it('is handed over when it arrives', async () => {
    await expect(loadPart(() => Promise.resolve('part'))).resolves.toBe('part');
  });

  it('is known for missing when it does not', async () => {
    const cause = new TypeError('Failed to fetch dynamically imported module');
    const missing = loadPart(() => Promise.reject(cause));
    await expect(missing).rejects.toBeInstanceOf(PartNotLoadedError);
    await expect(missing).rejects.toMatchObject({ cause });
  });
});
