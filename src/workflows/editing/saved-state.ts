import type { Instant } from '#domain/shared/calendar-date.ts';
import type { Failure } from '../failure.ts';

/**
 * Where the work stands. `changed`: kept on this device, about to be sent. `waiting`: kept on this device, sent again by
 * itself. `refused`: kept on this device, someone has to do something first. `conflict`: someone else changed the same.
 */
export type SavedState =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'conflict' };

/** Milliseconds to wait before trying again after `failures` failures in a row: 2 s, doubling to a minute. */
export function waitBeforeTry(failures: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.min(failures, 10));
}
