import { recordsSite } from '../../directory/tenant.ts';
import { builtInColumns, type BuiltInColumn } from '../columns/built-in-columns.ts';
import type { ListColumn } from '../columns/list-column.ts';
import type { StoredList } from '../storage/list-store.ts';

const siteCreated = '2026-01-05T09:00:00Z';

/** The site as Graph gives it out. */
export function presentSite(): Readonly<Record<string, unknown>> {
  const { id, name, displayName, webUrl, hostname } = recordsSite;
  return {
    createdDateTime: siteCreated,
    description: '',
    id,
    lastModifiedDateTime: siteCreated,
    name,
    webUrl,
    displayName,
    root: {},
    siteCollection: { hostname },
  };
}

/** A list as Graph gives it out; with its columns when they are given. */
export function presentList(
  list: StoredList,
  columns?: readonly ListColumn[],
): Readonly<Record<string, unknown>> {
  const etag = `"${list.id},1"`;
  return {
    '@odata.etag': etag,
    createdDateTime: list.createdAt,
    description: list.description,
    eTag: etag,
    id: list.id,
    lastModifiedDateTime: list.modifiedAt,
    name: list.name,
    webUrl: `${recordsSite.webUrl}/Lists/${list.name}`,
    displayName: list.displayName,
    parentReference: { siteId: recordsSite.id },
    list: { contentTypesEnabled: false, hidden: false, template: 'genericList' },
    ...(columns && { columns: presentColumns(columns) }),
  };
}

/** A list's columns: the built-in ones and its own. */
export function presentColumns(
  columns: readonly ListColumn[],
): readonly Readonly<Record<string, unknown>>[] {
  return [...builtInColumns.map(presentBuiltIn), ...columns.map(presentColumn)];
}

export function presentColumn({ id, definition }: ListColumn): Readonly<Record<string, unknown>> {
  return {
    columnGroup: 'Custom Columns',
    description: '',
    displayName: definition.name,
    enforceUniqueValues: false,
    hidden: false,
    id,
    indexed: false,
    readOnly: false,
    required: false,
    ...definition,
  };
}

export function presentBuiltIn(column: BuiltInColumn): Readonly<Record<string, unknown>> {
  return {
    columnGroup: '_Hidden',
    description: '',
    displayName: column.displayName,
    enforceUniqueValues: false,
    hidden: false,
    id: column.id,
    indexed: false,
    name: column.name,
    readOnly: !column.writable,
    required: false,
    ...column.facet,
  };
}
