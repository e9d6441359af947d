import { describe, expect, it } from 'vitest';
import { readDateTime } from './date-time.ts';

describe('a date and time', () => {
  it.each([
    ['2026-11-24T09:00:00Z', '2026-11-24T09:00:00Z'],
    ['2026-11-24T09:00:00.987Z', '2026-11-24T09:00:00Z'],
    ['2026-11-24T09:00:00+01:00', '2026-11-24T08:00:00Z'],
    ['2026-11-24T09:00', '2026-11-24T09:00:00Z'],
    ['2026-11-24', '2026-11-24T00:00:00Z'],
  ])('%s is kept to the second in UTC as %s', (given, kept) => {
    expect(readDateTime('dateTime', given)).toBe(kept);
  });

  it.each([
    ['24/11/2026'],
    ['2026-02-30'],
    ['2026-11-24T25:00:00Z'],
    ['today'],
    [''],
    [20261124],
    [null],
  ])('%s is none', (given) => {
    expect(readDateTime('dateTime', given)).toHaveProperty('unfit');
  });
});

describe('a day without a time, as SharePoint keeps it', () => {
  it.each([
    ['in winter', '2026-11-24T12:00:00Z', '2026-11-24T00:00:00Z'],
    ['in summer', '2026-07-01T12:00:00Z', '2026-06-30T23:00:00Z'],
    ['late on a summer evening', '2026-07-01T23:30:00Z', '2026-07-01T23:00:00Z'],
    ['on the day the clocks go forward', '2026-03-29T12:00:00Z', '2026-03-29T00:00:00Z'],
    ['on the day the clocks go back', '2026-10-25T12:00:00Z', '2026-10-24T23:00:00Z'],
    ['in a winter before 1970', '1956-02-03T12:00:00Z', '1956-02-03T00:00:00Z'],
    ['in a summer before 1970', '1931-05-02T12:00:00Z', '1931-05-01T23:00:00Z'],
    ['in the war, when winter had summer time', '1941-02-03T12:00:00Z', '1941-02-02T23:00:00Z'],
  ])('is midnight on the site’s clock %s', (_when, written, kept) => {
    expect(readDateTime('dateOnly', written)).toBe(kept);
  });
});
