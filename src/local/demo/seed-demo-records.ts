import type { CalendarDate, Instant } from '#domain/shared/calendar-date.ts';
import { harbourCases } from './cases/harbour.ts';
import { moorsideCases } from './cases/moorside.ts';
import type { DemoPlace } from './demo-workplace.ts';
import { seedCase } from './seed-case.ts';

/** The place to seed, with a clock that can be set: records must bear the dates on which they would have been made. */
export interface SeedingPlace extends Omit<DemoPlace, 'now'> {
  readonly today: CalendarDate;
  /** Sets the server's clock; null lets it follow the machine's again. */
  readonly setClock: (now: Instant | null) => void;
}

/**
 * Makes the demo records through the product's own use cases, each as the practitioner and on the day it would have been
 * made. Call it on empty lists only.
 */
export async function seedDemoRecords(place: SeedingPlace): Promise<void> {
  try {
    for (const demo of [...harbourCases, ...moorsideCases]) await seedCase(place, demo);
  } finally {
    place.setClock(null);
  }
}
