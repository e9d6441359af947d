import type { DesiredRecord, StoredRecord } from '../record.ts';
import type { ListName, Row } from '../schema/lists.ts';

/** A record as saved or as wanted: mappers read both, because unsent work is opened as saved work is. */
export type AnyRecord = DesiredRecord | StoredRecord;

/** A record of one list. */
export interface RecordOf<Name extends ListName> {
  readonly list: Name;
  readonly key: DesiredRecord['key'];
  readonly row: Row<Name>;
}

/** SharePoint numbers items as they are made; what is not saved yet comes after everything that is. */
function placeOf(record: AnyRecord): number {
  return 'itemId' in record ? Number(record.itemId) : Number.MAX_SAFE_INTEGER;
}

/** The records of one list in the order they were made; those not saved yet last, in the order given. */
export function recordsOf<Name extends ListName, Given extends AnyRecord>(
  records: readonly Given[],
  list: Name,
): readonly Extract<Given, RecordOf<Name>>[] {
  return records
    .filter((record): record is Extract<Given, RecordOf<Name>> => record.list === list)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}
