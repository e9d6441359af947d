import type { GraphRequest } from '#graph/graph.ts';
import type { DesiredRecord, Snapshot, StoredRecord } from '../record.ts';
import type { SaveRequest } from '../record-store.ts';
import { sameRecords } from '../same-records.ts';
import { changedFields, newItemFields } from '../schema/field-writer.ts';
import { columnsOf, type ListName } from '../schema/lists.ts';
import { differingColumns } from '../schema/row-differences.ts';
import { itemsPath } from './item-query.ts';

/** One item to write. `record` already carries the save key. */
export type Write =
  | { readonly kind: 'create'; readonly record: DesiredRecord }
  | {
      readonly kind: 'change';
      readonly record: DesiredRecord;
      readonly known: StoredRecord;
      readonly columns: readonly string[];
    }
  | { readonly kind: 'remove'; readonly known: StoredRecord };

function stampsOf(list: ListName): readonly string[] {
  return Object.entries(columnsOf(list)).flatMap(([name, { stamp }]) => (stamp ? [name] : []));
}

function withSaveKey(record: DesiredRecord, saveKey: string): DesiredRecord {
  return { ...record, row: { ...record.row, SaveKey: saveKey } } as DesiredRecord;
}

function writeOf(given: DesiredRecord, known: StoredRecord | undefined, saveKey: string): Write {
  const record = withSaveKey(given, saveKey);
  if (!known) return { kind: 'create', record };
  const columns = [
    ...differingColumns(record.list, known.row, record.row),
    ...stampsOf(record.list),
  ];
  return { kind: 'change', record, known, columns };
}

function isNeeded(write: Write): boolean {
  return write.kind !== 'change' || write.columns.length > stampsOf(write.record.list).length;
}

/**
 * What has to be written to get from `known` to what is desired: the parent first and always, because its ETag guards
 * the rest, then every record that differs. Nothing at all when nothing differs.
 */
export function planSave(
  known: Snapshot,
  { parent, desired, saveKey }: Omit<SaveRequest, 'base'>,
): readonly Write[] {
  if (sameRecords(known, desired)) return [];
  const write = (record: DesiredRecord) => writeOf(record, known.get(record.key), saveKey);
  const own = desired.find((record) => record.key === parent);
  if (!own) throw new TypeError('A save holds its parent');
  const others = desired.filter((record) => record !== own);
  const wanted = new Set(desired.map((record) => record.key));
  const removed = [...known.values()].filter((record) => !wanted.has(record.key));
  return [
    write(own),
    ...others.map(write).filter(isNeeded),
    ...removed.map((record): Write => ({ kind: 'remove', known: record })),
  ];
}

function itemPath(siteId: string, { list, itemId }: StoredRecord): string {
  return `${itemsPath(siteId, list)}/${itemId}`;
}

/** A write as a request that may be sent twice: an ETag or the unique record key makes the second one fail. */
export function requestOf(siteId: string, write: Write): GraphRequest {
  switch (write.kind) {
    case 'create': {
      const { list, key, row } = write.record;
      const body = { fields: newItemFields(list, key, row) };
      return { method: 'POST', path: itemsPath(siteId, list), body, repeatable: true };
    }
    case 'change': {
      const { record, known, columns } = write;
      return {
        method: 'PATCH',
        path: `${itemPath(siteId, known)}/fields`,
        headers: { 'If-Match': known.etag },
        body: changedFields(record.list, record.row, columns),
        repeatable: true,
      };
    }
    case 'remove': {
      const { known } = write;
      const headers = { 'If-Match': known.etag };
      return { method: 'DELETE', path: itemPath(siteId, known), headers, repeatable: true };
    }
  }
}
