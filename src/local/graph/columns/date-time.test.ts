import { describe, expect, it } from 'vitest';
import { readDateTime } from './date-time.ts';

describe('a day without a time, as SharePoint keeps it', () => {
  it.each([
    ['in winter', '2026-11-24T12:00:00Z', '2026-11-24T00:00:00Z'],
    ['in summer', '2026-07-01T12:00:00Z', '2026-06-30T23:00:00Z'],
    ['before 1970', '1956-02-03T12:00:00Z', '1956-02-03T00:00:00Z'],
    ['in the war, when winter had summer time', '1941-02-03T12:00:00Z', '1941-02-02T23:00:00Z'],
  ])('is midnight on the site’s clock %s', (_when, written, kept) => {
    expect(readDateTime('dateOnly', written)).toBe(kept);
  });
});
