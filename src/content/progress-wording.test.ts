import { describe, expect, it } from 'vitest';
import { progressWords } from './progress-wording.ts';

describe('the words for how far a step has come', () => {
  it('count what is done while the step is in progress [K-018]', () => {
    const summary = { code: 'risks-rated', done: 2, total: 5 } as const;
    expect(progressWords({ state: 'in-progress', summary })).toBe('2 of 5 risks rated');
  });

  it('speak of one risk as one [K-035]', () => {
    const summary = { code: 'risks-monitored', done: 0, total: 1 } as const;
    expect(progressWords({ state: 'in-progress', summary })).toBe('0 of 1 risk monitored');
  });

  it('say so when there is nothing to count [K-011]', () => {
    const summary = { code: 'risks-described', done: 0, total: 0 } as const;
    expect(progressWords({ state: 'in-progress', summary })).toBe('No risks recorded');
  });

  it('name the state before and after [K-002]', () => {
    const summary = { code: 'risks-rated', done: 5, total: 5 } as const;
    expect(progressWords({ state: 'not-started', summary })).toBe('Not started');
    expect(progressWords({ state: 'complete', summary })).toBe('Complete');
  });
});
