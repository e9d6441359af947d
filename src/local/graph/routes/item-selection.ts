import { selection, type QueryOptions } from '../query/query-options.ts';

const itemProperties: ReadonlySet<string> = new Set([
  'id',
  'eTag',
  'createdDateTime',
  'lastModifiedDateTime',
  'webUrl',
  'createdBy',
  'lastModifiedBy',
  'parentReference',
  'contentType',
  'fields',
  'deleted',
]);

/** `$select` of an item or of many; what is expanded is given out whether it is selected or not. */
export function itemSelection({ $select, $expand }: QueryOptions): ReadonlySet<string> | null {
  const names = selection($select, 'listItem', itemProperties);
  return names && $expand !== undefined ? new Set([...names, 'fields']) : names;
}
