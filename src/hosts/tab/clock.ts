import { londonDayOf, type Instant } from '#domain/shared/calendar-date.ts';
import type { Clock } from '#workflows/workplace.ts';

/** The device's clock. */
export const deviceClock: Clock = {
  now: () => new Date().toISOString() as Instant,
  today: () => londonDayOf(new Date().toISOString() as Instant),
};
