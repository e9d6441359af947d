import type { Snapshot, StoredRecord } from './record.ts';

/** Records by key. */
export function snapshotOf(records: readonly StoredRecord[]): Snapshot {
  return new Map(records.map((record) => [record.key, record]));
}
