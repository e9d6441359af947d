import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceClock } from './clock.ts';

afterEach(() => void vi.useRealTimers());

describe("the device's clock", () => {
  it('tells the moment in UTC and the day in London', () => {
    vi.useFakeTimers({ now: new Date('2026-07-01T23:30:00Z') });
    expect(deviceClock.now()).toBe('2026-07-01T23:30:00.000Z');
    expect(deviceClock.today()).toBe('2026-07-02');
  });
});
