import type { FiledCopy } from '#domain/assessment/filed-copy.ts';
import type { DesiredRecord } from '../record.ts';
import { wholeSecond } from '../schema/time-fields.ts';
import { recordsOf, type AnyRecord, type RecordOf } from './records-of.ts';

/** A filed copy as an item of FiledCopies; the file itself is in the person's case folder. */
export function filedCopyToRecord(copy: FiledCopy): DesiredRecord {
  return {
    list: 'FiledCopies',
    key: copy.key,
    row: {
      RecordKey: copy.key,
      SaveKey: '',
      PersonReference: copy.person,
      AssessmentKey: copy.assessment,
      Revision: copy.revision,
      FileName: copy.fileName,
      Digest: copy.digest,
      FiledAt: wholeSecond(copy.filedAt),
    },
  };
}

function filedCopyFromRecord({ key, row }: RecordOf<'FiledCopies'>): FiledCopy {
  return {
    key,
    person: row.PersonReference,
    assessment: row.AssessmentKey,
    revision: row.Revision,
    fileName: row.FileName,
    digest: row.Digest,
    filedAt: row.FiledAt,
  };
}

/** The filed copies among the records. */
export function filedCopiesFromRecords(records: readonly AnyRecord[]): readonly FiledCopy[] {
  return recordsOf(records, 'FiledCopies').map(filedCopyFromRecord);
}
