import type { RecordKey } from '#domain/shared/record-key.ts';
import type { DesiredRecord, Snapshot, StoredRecord } from '../record.ts';
import { columnsOf } from '../schema/lists.ts';
import { agree, mergeUnits } from './merge-units.ts';

/** Everything compared, by key. */
export interface Sides {
  readonly base: Snapshot;
  readonly mine: ReadonlyMap<RecordKey, DesiredRecord>;
  readonly theirs: Snapshot;
  /** What stands in SharePoint in the order it was made, then what only I have, in my order, then what is gone. */
  readonly keys: readonly RecordKey[];
}

function inOrderMade(snapshot: Snapshot): readonly RecordKey[] {
  const byItem = (one: StoredRecord, other: StoredRecord) =>
    Number(one.itemId) - Number(other.itemId);
  return [...snapshot.values()].toSorted(byItem).map((record) => record.key);
}

export function sidesOf(given: {
  readonly base: Snapshot;
  readonly mine: readonly DesiredRecord[];
  readonly theirs: Snapshot;
}): Sides {
  const { base, theirs } = given;
  const mine = new Map(given.mine.map((record) => [record.key, record]));
  const keys = [...new Set([...inOrderMade(theirs), ...mine.keys(), ...base.keys()])];
  return { base, mine, theirs, keys };
}

/** Whether a side left a record as the base has it, derived columns aside. */
export function isUnchanged(base: StoredRecord, record: DesiredRecord): boolean {
  const columns = mergeUnits(record.list).flatMap((unit) => unit.columns);
  return agree(columns, base.row, record.row);
}

/** The key of the record that owns this one; null when none does. */
export function ownerOf(record: DesiredRecord): RecordKey | null {
  const owner = Object.entries(columnsOf(record.list)).find(([, column]) => column.owner);
  const key = owner && (record.row as Readonly<Record<string, unknown>>)[owner[0]];
  return typeof key === 'string' ? (key as RecordKey) : null;
}
