import type { RecordQuery } from '../record-store.ts';
import { columnsOf } from '../schema/lists.ts';

const usualTop = 200;
const mostRows = 5000;

/** Where a list's items are, below `/v1.0`. */
export function itemsPath(siteId: string, list: string): string {
  return `/sites/${siteId}/lists/${list}/items`;
}

function predicate({ list, where }: RecordQuery): string {
  if (!columnsOf(list)[where.column]?.indexed)
    throw new TypeError(`${list}.${where.column} is not indexed: SharePoint cannot search it`);
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return 'is' in where
    ? `fields/${where.column} eq ${quoted(where.is)}`
    : `startswith(fields/${where.column},${quoted(where.startsWith)})`;
}

/**
 * A query as a path: every column of the list, by one indexed predicate. Throws `TypeError` for a column without an index
 * and for a page size SharePoint does not have: mistakes in our code.
 */
export function queryPath(siteId: string, query: RecordQuery): string {
  const { list, top = usualTop } = query;
  if (!Number.isInteger(top) || top < 1 || top > mostRows)
    throw new TypeError(`A page holds 1 to ${mostRows} rows, not ${top}`);
  const columns = Object.keys(columnsOf(list)).join(',');
  const filter = encodeURIComponent(predicate(query));
  return `${itemsPath(siteId, list)}?$expand=fields($select=${columns})&$filter=${filter}&$top=${top}`;
}
