import { randomUUID } from 'node:crypto';
import type { ColumnDefinition } from '../columns/list-column.ts';
import type { StoredFields } from '../columns/read-fields.ts';
import { duplicateValue } from '../failure/failures.ts';
import { createCounters } from './counters.ts';
import { itemOf, type ItemRow, type Stamp, type StoredItem } from './item.ts';
import type { LocalDatabase } from './open-database.ts';
import { createValueIndex } from './value-index.ts';

/** What the store has to know of the list it writes to. */
export interface ListShape {
  readonly number: number;
  readonly columns: readonly ColumnDefinition[];
}

/** Writes items. Each write is whole or not at all; the caller wraps it in a transaction. */
export interface ItemStore {
  get(list: number, id: number): StoredItem | undefined;
  /** Throws `GraphFailure` when a unique column already holds a value. */
  insert(list: ListShape, fields: StoredFields, stamp: Stamp): StoredItem;
  /** As `insert`; what stood before stays as a version. */
  update(list: ListShape, item: StoredItem, fields: StoredFields, stamp: Stamp): StoredItem;
  remove(list: ListShape, item: StoredItem, stamp: Stamp): void;
}

function statementsOf(database: LocalDatabase) {
  return {
    select: database.prepare('select * from item where list = ? and id = ? and deleted = 0'),
    insert: database.prepare(
      `insert into item (list, id, guid, version, fields, created_at, created_by, modified_at, modified_by, sequence)
       values (?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`,
    ),
    keepVersion: database.prepare(
      'insert into item_version (list, id, version, fields, modified_at, modified_by) values (?, ?, ?, ?, ?, ?)',
    ),
    update: database.prepare(
      `update item set version = ?, fields = ?, modified_at = ?, modified_by = ?, sequence = ?
       where list = ? and id = ?`,
    ),
    remove: database.prepare(
      `update item set deleted = 1, fields = '{}', modified_at = ?, modified_by = ?, sequence = ?
       where list = ? and id = ?`,
    ),
    dropVersions: database.prepare('delete from item_version where list = ? and id = ?'),
  };
}

export function createItemStore(database: LocalDatabase): ItemStore {
  const statements = statementsOf(database);
  const index = createValueIndex(database);
  const counters = createCounters(database);
  return {
    get(list, id) {
      const row = statements.select.get(list, id) as ItemRow | undefined;
      return row && itemOf(row);
    },
    insert({ number, columns }, fields, stamp) {
      const id = counters.nextId(number);
      if (index.isTaken(number, id, columns, fields)) throw duplicateValue();
      const [guid, sequence, { by, at }] = [randomUUID(), counters.nextSequence(number), stamp];
      const json = JSON.stringify(fields);
      statements.insert.run(number, id, guid, json, at, by, at, by, sequence);
      index.add(number, id, columns, fields);
      const stamps = { created: stamp, modified: stamp };
      return { id, guid, version: 1, fields, ...stamps, sequence, deleted: false };
    },
    update({ number, columns }, item, fields, stamp) {
      const { id, modified } = item;
      const version = item.version + 1;
      if (index.isTaken(number, id, columns, fields)) throw duplicateValue();
      const [before, after] = [JSON.stringify(item.fields), JSON.stringify(fields)];
      statements.keepVersion.run(number, id, item.version, before, modified.at, modified.by);
      const sequence = counters.nextSequence(number);
      statements.update.run(version, after, stamp.at, stamp.by, sequence, number, id);
      index.remove(number, id, columns, item.fields);
      index.add(number, id, columns, fields);
      return { ...item, version, fields, modified: stamp, sequence };
    },
    remove({ number, columns }, { id, fields }, { by, at }) {
      index.remove(number, id, columns, fields);
      statements.dropVersions.run(number, id);
      statements.remove.run(at, by, counters.nextSequence(number), number, id);
    },
  };
}
