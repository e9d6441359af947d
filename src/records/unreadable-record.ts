import type { ListName } from './schema/lists.ts';

/** A record that holds something no part of Evenkeel could have written. Names the place, never what stands there. */
export interface UnreadableRecord {
  readonly list: ListName;
  /** The record's key; the item's number in the list when the key itself cannot be read. */
  readonly key: string;
  /** The column's heading in SharePoint, where someone can put it right. */
  readonly column: string;
}

/** Thrown where a record has to be read whole and cannot be: half a record must never be saved back. */
export class UnreadableRecordError extends Error implements UnreadableRecord {
  readonly list: ListName;
  readonly key: string;
  readonly column: string;

  constructor({ list, key, column }: UnreadableRecord) {
    super(`${list}, ${key}: the column “${column}” holds something that cannot be read.`);
    this.name = 'UnreadableRecordError';
    this.list = list;
    this.key = key;
    this.column = column;
  }
}
