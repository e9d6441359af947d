import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { addDays, type CalendarDate, type Instant } from '#domain/shared/calendar-date.ts';
import { anyDay, anyMoment } from '../../../test/support/arbitrary-assessment.ts';
import { londonMidnight } from '../../../test/support/fake-graph.ts';
import {
  dayFromField,
  dayToField,
  momentFromField,
  momentToField,
  wholeSecond,
} from './time-fields.ts';

const day = (text: string) => text as CalendarDate;

describe('a day in a date-only column', () => {
  it('comes back as it was written on every day of a year on a site in London, clock changes included', () => {
    const days = Array.from({ length: 366 }, (_, index) => addDays(day('2026-01-01'), index));
    const back = days.map((given) => dayFromField(londonMidnight(dayToField(given))));
    expect(back).toEqual(days);
  });

  it('comes back as it was written in any year, kept as noon, as midnight UTC or as midnight in London', () => {
    fc.assert(
      fc.property(anyDay, (given) => {
        const written = dayToField(given);
        const kept = [written, `${given}T00:00:00Z`, londonMidnight(written)];
        expect(kept.map(dayFromField)).toEqual([given, given, given]);
      }),
    );
  });

  it.each([
    ['12 hours behind', '2026-07-01T12:00:00Z'],
    ['on Pacific time', '2026-07-01T07:00:00Z'],
    ['in Berlin', '2026-06-30T22:00:00Z'],
    ['11 hours ahead', '2026-06-30T13:00:00Z'],
  ])('is the day that was meant on a site %s', (_site, field) => {
    expect(dayFromField(field)).toBe('2026-07-01');
  });

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-13-01',
    'yesterday',
    '24/11/2026',
    '2026-11-24T25:00:00Z',
  ])('is none when it reads %s', (field) => {
    expect(dayFromField(field)).toBeNull();
  });
});

describe('a moment', () => {
  it('comes back as it was written, to the second', () => {
    fc.assert(
      fc.property(anyMoment, (given) => {
        expect(momentFromField(momentToField(given))).toBe(given);
      }),
    );
  });

  it('is kept to the second', () => {
    expect(wholeSecond('2026-11-24T09:30:12.987Z' as Instant)).toBe('2026-11-24T09:30:12.000Z');
    expect(momentFromField('2026-11-24T09:30:12.98Z')).toBe('2026-11-24T09:30:12.000Z');
  });

  it.each(['2026-02-30T09:00:00Z', '2026-11-24', '2026-11-24T09:61:00Z'])(
    'is none when it reads %s',
    (field) => {
      expect(momentFromField(field)).toBeNull();
    },
  );
});
