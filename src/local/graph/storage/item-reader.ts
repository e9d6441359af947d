import {
  conditionOf,
  isNegative,
  type Condition,
  type IndexedPredicate,
} from '../query/indexed-predicate.ts';
import { itemOf, type ItemRow, type StoredItem, type StoredVersion } from './item.ts';
import type { LocalDatabase, Statement } from './open-database.ts';

/** Which items of a list, a page at a time. */
export interface PageRequest {
  readonly list: number;
  /** Left out for all items. */
  readonly predicate?: IndexedPredicate;
  /** Items with a larger id than this. */
  readonly after: number;
  readonly top: number;
}

/** Reads items, in the order they were made. */
export interface ItemReader {
  page(request: PageRequest): readonly StoredItem[];
  /** How many rows SharePoint would look at to answer the predicate; stops counting after `atMost`. */
  rowsLookedAt(list: number, predicate: IndexedPredicate, atMost: number): number;
  /** All versions, newest first. */
  versions(list: number, item: StoredItem): readonly StoredVersion[];
  /** Items changed since a point, in the order of their latest change, deleted ones among them. */
  changes(list: number, since: number, top: number): readonly StoredItem[];
  latestSequence(list: number): number;
}

interface VersionRow {
  readonly version: number;
  readonly fields: string;
  readonly modified_at: string;
  readonly modified_by: string;
}

export function createItemReader(database: LocalDatabase): ItemReader {
  // One statement for each shape of predicate: there are a dozen at most.
  const statements = new Map<string, Statement<unknown[]>>();
  const statement = (sql: string): Statement<unknown[]> => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const selectVersions = database.prepare(
    'select * from item_version where list = ? and id = ? order by version desc',
  );
  const selectChanges = database.prepare(
    'select * from item where list = ? and sequence > ? order by sequence limit ?',
  );
  const selectLatest = database.prepare(
    'select coalesce(max(sequence), 0) as sequence from item where list = ?',
  );
  return {
    page({ list, predicate, after, top }) {
      const { sql, values } = matching(list, predicate);
      const page = `select * from item where list = ? and id > ? and deleted = 0 ${sql} order by id limit ?`;
      const rows = statement(page).all(list, after, ...values, top) as ItemRow[];
      return rows.map(itemOf);
    },
    rowsLookedAt(list, predicate, atMost) {
      const { sql, values } = conditionOf(predicate);
      const looked = isNegative(predicate)
        ? statement(countOf('item where list = ? and deleted = 0')).get(list, atMost)
        : statement(countOf(`indexed_value where list = ? and name = ? and ${sql}`)).get(
            list,
            predicate.column,
            ...values,
            atMost,
          );
      return (looked as { readonly rows: number }).rows;
    },
    versions(list, item) {
      const { version, fields, modified } = item;
      const earlier = selectVersions.all(list, item.id) as VersionRow[];
      return [{ version, fields, modified }, ...earlier.map(versionOf)];
    },
    changes(list, since, top) {
      return (selectChanges.all(list, since, top) as ItemRow[]).map(itemOf);
    },
    latestSequence(list) {
      return (selectLatest.get(list) as { readonly sequence: number }).sequence;
    },
  };
}

function countOf(rows: string): string {
  return `select count(*) as rows from (select 1 from ${rows} limit ?)`;
}

/** What narrows `item` to a predicate's rows; nothing where there is none. */
function matching(list: number, predicate: IndexedPredicate | undefined): Condition {
  if (!predicate) return { sql: '', values: [] };
  const { sql, values } = conditionOf(predicate);
  const among = isNegative(predicate) ? 'not in' : 'in';
  return {
    sql: `and id ${among} (select id from indexed_value where list = ? and name = ? and ${sql})`,
    values: [list, predicate.column, ...values],
  };
}

function versionOf(row: VersionRow): StoredVersion {
  return {
    version: row.version,
    fields: JSON.parse(row.fields) as StoredVersion['fields'],
    modified: { by: row.modified_by, at: row.modified_at },
  };
}
