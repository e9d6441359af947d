import {
  parseCalendarDate,
  type CalendarDate,
  type Instant,
} from '#domain/shared/calendar-date.ts';

const shape = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,7})?Z)?$/;

function momentOf(field: string): Date | null {
  const day = shape.exec(field)?.[1];
  return day !== undefined && parseCalendarDate(day).ok ? new Date(field) : null;
}

const almostHalfADay = (12 * 60 - 1) * 60_000;

/**
 * The day a date-only column holds; null when it is none. SharePoint keeps such a day as midnight in the site's own time
 * zone and answers it in UTC, so that 1 July typed on a London site comes back as 30 June, 23:00. Going on almost half a
 * day lands on the day that was meant from midnight in any zone from 12 hours behind UTC to 11 ahead, from midnight UTC,
 * and from the noon we write; summer time and the site's settings play no part.
 */
export function dayFromField(field: string): CalendarDate | null {
  const moment = momentOf(field);
  if (moment === null) return null;
  const meant = new Date(moment.getTime() + almostHalfADay).toISOString().slice(0, 10);
  return meant as CalendarDate;
}

/** A day as it is written: noon UTC is the same day in every zone from 12 hours behind UTC to 11 ahead. */
export function dayToField(day: CalendarDate): string {
  return `${day}T12:00:00Z`;
}

/** The moment a column holds, to the second; null when it is none. */
export function momentFromField(field: string): Instant | null {
  const moment = field.length > 10 ? momentOf(field) : null;
  return moment === null ? null : wholeSecond(moment.toISOString() as Instant);
}

/** A moment as it is written. */
export function momentToField(moment: Instant): string {
  return `${moment.slice(0, 19)}Z`;
}

/** The second a moment falls in: SharePoint keeps nothing finer, and a moment read back must equal the one written. */
export function wholeSecond(moment: Instant): Instant {
  return `${moment.slice(0, 19)}.000Z` as Instant;
}
