import type { Instant } from '#domain/shared/calendar-date.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { StaffMember } from '#domain/shared/staff-member.ts';
import type { ListName, Row } from './schema/lists.ts';

/** A row someone wants kept in a list. */
export type DesiredRecord = {
  readonly [Name in ListName]: {
    readonly list: Name;
    readonly key: RecordKey;
    readonly row: Row<Name>;
  };
}[ListName];

/**
 * A row as SharePoint holds it: with the item's place, its ETag, and who and when by the server's own stamp. Graph does
 * not say the stamp of a change in reply to it: after a save of ours, `modifiedBy` and `modifiedAt` are those of the last
 * read until the next one.
 */
export type StoredRecord = DesiredRecord & {
  readonly itemId: string;
  readonly etag: string;
  readonly createdBy: StaffMember;
  readonly createdAt: Instant;
  readonly modifiedBy: StaffMember;
  readonly modifiedAt: Instant;
};

/** Records by key, as they were at one moment on the server. */
export type Snapshot = ReadonlyMap<RecordKey, StoredRecord>;
