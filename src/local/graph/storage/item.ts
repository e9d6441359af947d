import type { StoredFields } from '../columns/read-fields.ts';

/** Who wrote, and when by the server's clock, to the second. */
export interface Stamp {
  /** The directory's object id. */
  readonly by: string;
  readonly at: string;
}

/** A list item as it stands. */
export interface StoredItem {
  readonly id: number;
  readonly guid: string;
  /** 1 for a new item, one more for each write. */
  readonly version: number;
  readonly fields: StoredFields;
  readonly created: Stamp;
  readonly modified: Stamp;
  /** Where the item's latest change stands among all of its list's. */
  readonly sequence: number;
  readonly deleted: boolean;
}

/** One of an item's versions. */
export interface StoredVersion {
  readonly version: number;
  readonly fields: StoredFields;
  readonly modified: Stamp;
}

/** A row of the `item` table. */
export interface ItemRow {
  readonly id: number;
  readonly guid: string;
  readonly version: number;
  readonly fields: string;
  readonly created_at: string;
  readonly created_by: string;
  readonly modified_at: string;
  readonly modified_by: string;
  readonly sequence: number;
  readonly deleted: number;
}

export function itemOf(row: ItemRow): StoredItem {
  return {
    id: row.id,
    guid: row.guid,
    version: row.version,
    fields: JSON.parse(row.fields) as StoredFields,
    created: { by: row.created_by, at: row.created_at },
    modified: { by: row.modified_by, at: row.modified_at },
    sequence: row.sequence,
    deleted: row.deleted === 1,
  };
}
