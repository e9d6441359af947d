import type { AssessmentSummary } from '#domain/assessment/assessment-summary.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import type { StoredRecord } from '../record.ts';
import { recordsOf } from './records-of.ts';

/** What work lists and timelines show of the assessments among the records, without reading their risks. */
export function summariesFromRecords(
  records: readonly StoredRecord[],
): readonly AssessmentSummary[] {
  return recordsOf(records, 'Assessments').map(({ row, modifiedAt }) => ({
    key: row.RecordKey,
    person: row.PersonReference,
    revision: row.Revision,
    startedOn: row.StartedOn,
    submittedAt: row.SubmittedAt,
    assessorName: row.AssessorName,
    openFor: row.OpenFor === '' ? null : (row.OpenFor as StaffId),
    level: row.OverallLevel,
    score: row.OverallScore,
    risksRated: row.RisksRated ?? 0,
    risksOpen: row.RisksOpen ?? 0,
    modifiedAt,
  }));
}
