import type { CalendarDate } from '../shared/calendar-date.ts';
import type { PersonReference } from '../shared/record-key.ts';

/** The adult whose life and choices the records are about. Names live here and in no other record. */
export interface Person {
  readonly reference: PersonReference;
  readonly givenName: string;
  readonly familyName: string;
  /** What the person likes to be called; empty when it is the given name. */
  readonly preferredName: string;
  readonly dateOfBirth: CalendarDate | null;
  /** The council team that works with the person. */
  readonly team: string;
  /** What matters to the person, in their own words. */
  readonly whatMatters: string;
  /** How the person communicates, and the support that helps. */
  readonly communication: string;
}

/** The name to use on screen. */
export function nameInUse(person: Person): string {
  return `${person.preferredName || person.givenName} ${person.familyName}`.trim();
}
