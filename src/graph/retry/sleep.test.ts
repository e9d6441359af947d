import { describe, expect, it } from 'vitest';
import { sleep } from './sleep.ts';

describe('a wait', () => {
  it('ends after its time', async () => {
    await expect(sleep(1)).resolves.toBeUndefined();
  });

  it('is abandoned with the reason of the signal, before it starts or while it lasts', async () => {
    const reason = new Error('left the screen');
    await expect(sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
    const controller = new AbortController();
    const waiting = sleep(60_000, controller.signal);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });
});
