import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

const now = Date.parse('2026-11-24T09:00:00Z');

describe('the Retry-After header', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 1.5 ', 1500],
    ['Tue, 24 Nov 2026 09:00:30 GMT', 30_000],
    ['Tue, 24 Nov 2026 08:00:00 GMT', 0],
  ])('%s is %i milliseconds', (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });

  it.each([null, '', 'soon', '-5 minutes ago'])('%s says nothing usable', (header) => {
    expect(retryAfterMs(header, now)).toBeNull();
  });
});
