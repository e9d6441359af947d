import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDay, aMoment } from '../../../test/support/assessment-builder.ts';
import { addDays, londonDayOf, parseCalendarDate, writeDay, writeTime } from './calendar-date.ts';

describe('reading a day', () => {
  it.each(['2026-11-24', '2024-02-29', '1900-01-01'])('takes %s', (text) => {
    expect(parseCalendarDate(text)).toEqual({ ok: true, value: text });
  });

  it.each(['2026-02-29', '2026-13-01', '24/11/2026', '2026-1-1', '2026-11-24T00:00:00Z', ''])(
    'refuses %j, which is no day of the calendar',
    (text) => {
      expect(parseCalendarDate(text)).toEqual({
        ok: false,
        error: { code: 'not-a-calendar-date' },
      });
    },
  );
});

describe('the London day of a moment', () => {
  it('is already tomorrow late on a summer evening in UTC', () => {
    expect(londonDayOf(aMoment('2026-07-01T23:30:00.000Z'))).toBe('2026-07-02');
  });

  it('is the UTC day in winter', () => {
    expect(londonDayOf(aMoment('2026-12-01T23:30:00.000Z'))).toBe('2026-12-01');
  });
});

describe('counting days', () => {
  it('goes over the ends of months, years and leap days', () => {
    expect(addDays(aDay('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(aDay('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(aDay('2026-03-01'), -1)).toBe('2026-02-28');
  });

  it('comes back when it goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const day = aDay('2026-11-24');
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});

describe('writing a time for people', () => {
  it('names the day in full and the clock in London', () => {
    expect(writeDay(aDay('2027-03-04'))).toBe('4 March 2027');
    expect(writeTime(aMoment('2026-07-01T13:32:00.000Z'))).toBe('14:32');
    expect(writeTime(aMoment('2026-01-01T00:05:00.000Z'))).toBe('00:05');
  });
});
