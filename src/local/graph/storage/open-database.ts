import { join } from 'node:path';
import Database from 'libsql';
import { UnusableFolderError } from './unusable-folder.ts';

export type LocalDatabase = Database.Database;
export type Statement<Parameters extends unknown[]> = Database.Statement<Parameters>;

/** Raised when tables change shape; a folder made by another version is refused rather than misread. */
const schemaVersion = 1;

/**
 * `indexed_value` holds one row for each indexed column an item has a value in, text folded to lower case: it answers a
 * filter at any size, and indexing, unindexing or adding a column is data, not a change of tables. Deleted items stay as
 * `deleted` rows without fields, for those who ask what changed.
 */
const schema = `
  create table if not exists list (
    number integer primary key, id text not null unique, name text not null unique,
    display_name text not null, description text not null, created_at text not null, modified_at text not null
  );
  create table if not exists list_column (
    list integer not null, name text not null, id text not null, definition text not null,
    position integer not null, primary key (list, name)
  ) without rowid;
  create table if not exists item (
    number integer primary key, list integer not null, id integer not null, guid text not null,
    version integer not null, fields text not null, created_at text not null, created_by text not null,
    modified_at text not null, modified_by text not null, sequence integer not null,
    deleted integer not null default 0, unique (list, id)
  );
  create index if not exists item_sequence on item (list, sequence);
  create table if not exists item_version (
    list integer not null, id integer not null, version integer not null, fields text not null,
    modified_at text not null, modified_by text not null, primary key (list, id, version)
  ) without rowid;
  create table if not exists indexed_value (
    list integer not null, name text not null, value, id integer not null,
    primary key (list, name, value, id)
  ) without rowid;
  create table if not exists file (
    number integer primary key, id text not null unique, folder text not null, name text not null,
    folded_path text not null unique, version integer not null, mime_type text not null,
    content blob not null, created_at text not null, created_by text not null,
    modified_at text not null, modified_by text not null
  );
`;

/** Opens the database in `folder`, making it when it is not there. Throws for a folder of another version. */
export function openDatabase(folder: string): LocalDatabase {
  const file = join(folder, 'graph.db');
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  // With a write-ahead log this survives the process being killed at any point; only a power cut can lose the newest writes.
  database.pragma('synchronous = NORMAL');
  // Kibibytes when negative: room for the indexes of 100,000 items.
  database.pragma('cache_size = -65536');
  const version = versionOf(database);
  if (version !== 0 && version !== schemaVersion)
    throw new UnusableFolderError(
      `${file} was made by another version of Evenkeel: delete it to start afresh`,
    );
  database.exec(schema);
  database.pragma(`user_version = ${schemaVersion}`);
  return database;
}

function versionOf(database: LocalDatabase): number {
  // The library answers a row here, `simple` or not.
  const row = database.pragma('user_version', { simple: true }) as {
    readonly user_version: number;
  };
  return row.user_version;
}
