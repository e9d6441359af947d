import { indexValue, type IndexValue } from '../columns/index-value.ts';
import type { ColumnDefinition } from '../columns/list-column.ts';
import type { StoredFields } from '../columns/read-fields.ts';
import type { LocalDatabase } from './open-database.ts';

/** Which columns of an item are in the index, and with what. */
export interface ValueIndex {
  add(list: number, id: number, columns: readonly ColumnDefinition[], fields: StoredFields): void;
  remove(
    list: number,
    id: number,
    columns: readonly ColumnDefinition[],
    fields: StoredFields,
  ): void;
  /** Whether an item other than `id` holds one of the values in a unique column. */
  isTaken(
    list: number,
    id: number,
    columns: readonly ColumnDefinition[],
    fields: StoredFields,
  ): boolean;
  /** Forgets a column of all items. */
  clear(list: number, name: string): void;
}

export function createValueIndex(database: LocalDatabase): ValueIndex {
  const insert = database.prepare(
    'insert into indexed_value (list, name, value, id) values (?, ?, ?, ?)',
  );
  const drop = database.prepare(
    'delete from indexed_value where list = ? and name = ? and value = ? and id = ?',
  );
  const other = database.prepare(
    'select id from indexed_value where list = ? and name = ? and value = ? and id <> ? limit 1',
  );
  const dropAll = database.prepare('delete from indexed_value where list = ? and name = ?');
  return {
    add(list, id, columns, fields) {
      for (const [name, value] of indexedValues(columns, fields)) insert.run(list, name, value, id);
    },
    remove(list, id, columns, fields) {
      for (const [name, value] of indexedValues(columns, fields)) drop.run(list, name, value, id);
    },
    isTaken(list, id, columns, fields) {
      const unique = columns.filter((column) => column.enforceUniqueValues);
      return indexedValues(unique, fields).some(
        ([name, value]) => other.get(list, name, value, id) !== undefined,
      );
    },
    clear(list, name) {
      dropAll.run(list, name);
    },
  };
}

function indexedValues(
  columns: readonly ColumnDefinition[],
  fields: StoredFields,
): readonly (readonly [name: string, value: IndexValue])[] {
  return columns.flatMap(({ name, indexed }) => {
    const value = fields[name];
    return indexed && value !== undefined ? [[name, indexValue(value)] as const] : [];
  });
}
