import { londonDayOf, type Instant } from '#domain/shared/calendar-date.ts';

/** Today in London, as the app and a date control write it. */
export function today(): string {
  return londonDayOf(new Date().toISOString() as Instant);
}
