import type { Instant } from '#domain/shared/calendar-date.ts';
import type { StaffMember } from '#domain/shared/staff-member.ts';
import type { DesiredRecord, StoredRecord } from '#records/record.ts';
import { someMoment, theAssessor } from './assessment-builder.ts';

/** Where and by whom a record is stored, unless a test cares. */
export interface StoredAs {
  readonly itemId: string;
  readonly etag: string;
  readonly by: StaffMember;
  readonly at: Instant;
  readonly saveKey: string;
}

/** A record as SharePoint would hold it. */
export function aStoredRecord(record: DesiredRecord, given: Partial<StoredAs> = {}): StoredRecord {
  const { itemId = '1', etag = '"1"', by = theAssessor, at = someMoment, saveKey = '' } = given;
  return {
    ...record,
    row: { ...record.row, SaveKey: saveKey },
    itemId,
    etag,
    createdBy: by,
    createdAt: at,
    modifiedBy: by,
    modifiedAt: at,
  } as StoredRecord;
}

/** Records stored one after the other, in the order given. */
export function storedInOrder(
  records: readonly DesiredRecord[],
  given: Partial<StoredAs> = {},
): readonly StoredRecord[] {
  return records.map((record, index) =>
    aStoredRecord(record, { itemId: String(index + 1), ...given }),
  );
}
