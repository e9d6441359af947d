import type { Assessment, InvolvedPerson } from '#domain/assessment/assessment.ts';
import { partRow } from './part-row.ts';
import type { RecordOf } from './records-of.ts';

/** Someone involved as an item of Involved. */
export function involvedToRecord(
  assessment: Assessment,
  involved: InvolvedPerson,
): RecordOf<'Involved'> {
  return {
    list: 'Involved',
    key: involved.key,
    row: {
      ...partRow(assessment, involved.key),
      Role: involved.role,
      Who: involved.who,
      TookPart: involved.tookPart,
      How: involved.how,
      AbsenceReason: involved.absenceReason,
    },
  };
}

/** Someone involved from their item. */
export function involvedFromRecord({ key, row }: RecordOf<'Involved'>): InvolvedPerson {
  return {
    key,
    role: row.Role,
    who: row.Who,
    tookPart: row.TookPart,
    how: row.How,
    absenceReason: row.AbsenceReason,
  };
}
