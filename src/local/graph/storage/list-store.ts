import { randomUUID } from 'node:crypto';
import type { ColumnDefinition, ListColumn } from '../columns/list-column.ts';
import type { LocalDatabase } from './open-database.ts';

export interface StoredList {
  /** The database's own number for it. */
  readonly number: number;
  readonly id: string;
  /** As it stands in addresses. */
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly createdAt: string;
  readonly modifiedAt: string;
}

/** Lists and their columns. */
export interface ListStore {
  all(): readonly StoredList[];
  /** Finds a list by id or title, as Graph does. */
  find(key: string): StoredList | undefined;
  create(list: { displayName: string; description: string; at: string }): StoredList;
  columns(list: StoredList): readonly ListColumn[];
  addColumn(list: StoredList, definition: ColumnDefinition): ListColumn;
  changeColumn(list: StoredList, column: ListColumn, definition: ColumnDefinition): ListColumn;
  removeColumn(list: StoredList, column: ListColumn): void;
}

interface ListRow {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly created_at: string;
  readonly modified_at: string;
}

interface ColumnRow {
  readonly id: string;
  readonly definition: string;
}

function statementsOf(database: LocalDatabase) {
  return {
    all: database.prepare('select * from list order by number'),
    insert: database.prepare(
      'insert into list (id, name, display_name, description, created_at, modified_at) values (?, ?, ?, ?, ?, ?)',
    ),
    columns: database.prepare(
      'select id, definition from list_column where list = ? order by position',
    ),
    insertColumn: database.prepare(
      `insert into list_column (list, name, id, definition, position)
       values (?, ?, ?, ?, (select coalesce(max(position), 0) + 1 from list_column where list = ?))`,
    ),
    updateColumn: database.prepare(
      'update list_column set definition = ? where list = ? and name = ?',
    ),
    deleteColumn: database.prepare('delete from list_column where list = ? and name = ?'),
  };
}

export function createListStore(database: LocalDatabase): ListStore {
  const statements = statementsOf(database);
  const known = new Map<number, readonly ListColumn[]>();

  const all = () => (statements.all.all() as ListRow[]).map(listOf);
  const find = (key: string) => {
    const folded = key.toLowerCase();
    return all().find(
      ({ id, name, displayName }) =>
        id === folded || name.toLowerCase() === folded || displayName.toLowerCase() === folded,
    );
  };
  return {
    all,
    find,
    create({ displayName, description, at }) {
      const id = randomUUID();
      statements.insert.run(id, displayName.replace(/\s/g, ''), displayName, description, at, at);
      const created = find(id);
      if (!created) throw new Error('A list just made is not there');
      return created;
    },
    columns(list) {
      const kept = known.get(list.number);
      if (kept) return kept;
      const read = (statements.columns.all(list.number) as ColumnRow[]).map(columnOf);
      known.set(list.number, read);
      return read;
    },
    addColumn(list, definition) {
      const column = { id: randomUUID(), definition };
      const json = JSON.stringify(definition);
      statements.insertColumn.run(list.number, definition.name, column.id, json, list.number);
      known.delete(list.number);
      return column;
    },
    changeColumn(list, column, definition) {
      statements.updateColumn.run(JSON.stringify(definition), list.number, definition.name);
      known.delete(list.number);
      return { ...column, definition };
    },
    removeColumn(list, column) {
      statements.deleteColumn.run(list.number, column.definition.name);
      known.delete(list.number);
    },
  };
}

function listOf(row: ListRow): StoredList {
  return {
    number: row.number,
    id: row.id,
    name: row.name,
    displayName: row.display_name,
    description: row.description,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
  };
}

function columnOf(row: ColumnRow): ListColumn {
  return { id: row.id, definition: JSON.parse(row.definition) as ColumnDefinition };
}
