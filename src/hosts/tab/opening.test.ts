import { describe, expect, it } from 'vitest';
import { beginOpening, type Opening } from './opening.ts';

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

describe('opening the app', () => {
  it('begins at once, without asking the person anything', async () => {
    const asked: boolean[] = [];
    const stopped: Opening = { state: 'stopped', reason: { kind: 'no-host' } };
    const run = beginOpening(({ ask }) => {
      asked.push(ask);
      return Promise.resolve(stopped);
    });
    expect(run.opening.get()).toEqual({ state: 'under-way' });
    await settled();
    expect(run.opening.get()).toBe(stopped);
    expect(asked).toEqual([false]);
  });

  it.each([
    ['not-signed-in', true],
    ['no-connection', false],
    ['no-host', false],
  ] as const)('begins again after %s; asking straight away is %s', async (kind, asks) => {
    const asked: boolean[] = [];
    const run = beginOpening(({ ask }) => {
      asked.push(ask);
      return Promise.resolve({ state: 'stopped', reason: { kind } });
    });
    await settled();
    run.again();
    expect(run.opening.get()).toEqual({ state: 'under-way' });
    expect(asked).toEqual([false, asks]);
  });

  it.each([
    [true, { kind: 'unexpected', detail: 'TypeError' }],
    [false, { kind: 'no-connection' }],
  ])('stops with a reason when it fails and being online is %s', async (online, reason) => {
    const failing = () => Promise.reject(new TypeError('chunk missing'));
    const run = beginOpening(failing, () => online);
    await settled();
    expect(run.opening.get()).toEqual({ state: 'stopped', reason });
  });
});
