import type { CalendarDate, Instant } from '#domain/shared/calendar-date.ts';
import type { DemoPlace } from './demo-workplace.ts';

/** The place to seed, with a clock that can be set: records must bear the dates on which they would have been made. */
export interface SeedingPlace extends Omit<DemoPlace, 'now'> {
  readonly today: CalendarDate;
  /** Sets the server's clock; null lets it follow the machine's again. */
  readonly setClock: (now: Instant | null) => void;
}
