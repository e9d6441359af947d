import { GraphError, type GraphErrorKind } from '#graph/graph-error.ts';
import { UnreadableRecordError } from '#records/unreadable-record.ts';

/** What went wrong, as far as the person in front of the screen can do something about it. */
export interface Failure {
  readonly kind: GraphErrorKind | 'unreadable-record' | 'too-long' | 'unexpected';
  /** Graph's error code, the column it did not recognise, or the record that cannot be read. Never personal. */
  readonly detail: string;
  /** What Microsoft's support asks for; empty when no answer came. */
  readonly requestId: string;
}

/** Failures that time heals: the connection, the service, its limits. Everything else needs a person. */
const passing: ReadonlySet<Failure['kind']> = new Set([
  'offline',
  'throttled',
  'unavailable',
  'cancelled',
  'failed-dependency',
  'invalid-response',
]);

/** Turns anything thrown into what the screen can say. */
export function failureFrom(thrown: unknown): Failure {
  if (thrown instanceof GraphError)
    return { kind: thrown.kind, detail: thrown.detail, requestId: thrown.requestId };
  if (thrown instanceof UnreadableRecordError)
    return { kind: 'unreadable-record', detail: thrown.message, requestId: '' };
  return {
    kind: 'unexpected',
    detail: thrown instanceof Error ? thrown.name : '',
    requestId: '',
  };
}

/** Whether doing the same again later may succeed without anybody doing anything. */
export function healsByItself(failure: Failure): boolean {
  return passing.has(failure.kind);
}
