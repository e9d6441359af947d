import type { Brand } from './brand.ts';
import { ok, refuse, type Result } from './result.ts';

/** A day in the Europe/London calendar, `YYYY-MM-DD`. Days compare and sort as text. */
export type CalendarDate = Brand<string, 'CalendarDate'>;

/** A moment, ISO 8601 in UTC with milliseconds. Moments compare and sort as text. */
export type Instant = Brand<string, 'Instant'>;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `YYYY-MM-DD`; refuses a day that does not exist, such as 30 February. */
export function parseCalendarDate(
  text: string,
): Result<CalendarDate, { code: 'not-a-calendar-date' }> {
  if (!shape.test(text)) return refuse({ code: 'not-a-calendar-date' });
  const moment = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
  return exists ? ok(text as CalendarDate) : refuse({ code: 'not-a-calendar-date' });
}

const londonDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The London day on which a moment falls: 23:30 UTC in July is already tomorrow there. */
export function londonDayOf(moment: Instant): CalendarDate {
  return londonDay.format(new Date(moment)) as CalendarDate;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10) as CalendarDate;
}

const londonLong = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `4 March 2027`: the one way a day is written for people. */
export function writeDay(day: CalendarDate): string {
  return londonLong.format(new Date(`${day}T00:00:00Z`));
}

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `14:32`, London time. */
export function writeTime(moment: Instant): string {
  return londonClock.format(new Date(moment));
}
