import type { FieldId } from '#domain/shared/field-id.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';

/**
 * The element id of a field, so that a gate can link to it: `EK-2F7K9Q-4HT2-K9P3.risk.weighing`, or the field alone when
 * it belongs to the record the screen is about.
 */
export function fieldAnchor(record: RecordKey | null, field: FieldId): string {
  return record === null ? field : `${record}.${field}`;
}

/** The record named by an address's fragment; null when it names none. */
export function recordOfAnchor(hash: string): string | null {
  return /^#(EK-[A-Z0-9-]+)\./.exec(hash)?.[1] ?? null;
}
