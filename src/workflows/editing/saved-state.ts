import type { Instant } from '#domain/shared/calendar-date.ts';
import type { GraphError } from '#graph/graph-error.ts';

/**
 * Where the work stands. `changed`: kept on this device, about to be sent. `waiting`: kept on this device, sent again by
 * itself. `refused`: kept on this device, someone has to do something first. `conflict`: someone else changed the same.
 */
export type SavedState =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting'; readonly error: GraphError }
  | { readonly kind: 'refused'; readonly error: GraphError }
  | { readonly kind: 'conflict' };

/** Failures that time heals: the connection, the service, its limits. Everything else needs a person. */
const passing: ReadonlySet<GraphError['kind']> = new Set([
  'offline',
  'throttled',
  'unavailable',
  'cancelled',
  'failed-dependency',
  'invalid-response',
]);

/** Whether sending the same again later may succeed without anybody doing anything. */
export function healsByItself(error: GraphError): boolean {
  return passing.has(error.kind);
}

/** How long to wait before the nth try again: 2 s, doubling to a minute. */
export function waitBeforeTry(failures: number): number {
  return Math.min(60_000, 1000 * 2 ** Math.min(failures, 10));
}
