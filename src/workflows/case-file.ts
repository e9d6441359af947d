import { missingFromCaseFile, type MissingItem } from '#domain/assessment/case-completeness.ts';
import type { CalendarDate } from '#domain/shared/calendar-date.ts';
import { councilDefaults } from '#content/council-defaults.ts';
import { assessmentFromRecords } from '#records/mappers/assessment-mapper.ts';
import { filedCopiesFromRecords } from '#records/mappers/filed-copy-mapper.ts';
import { recordsOf } from '#records/mappers/records-of.ts';
import { tasksFromRecords } from '#records/mappers/task-mapper.ts';
import type { StoredRecord } from '#records/record.ts';

/**
 * What a person's case file lacks (K-116), from the records of one person: assessments with their risks and agency
 * notices, tasks and filed copies. Other parts of an assessment do not bear on it and need not be read.
 */
export function missingFromRecords(
  records: readonly StoredRecord[],
  { today }: { readonly today: CalendarDate },
): readonly MissingItem[] {
  const parts = [...recordsOf(records, 'Risks'), ...recordsOf(records, 'AgencyNotices')];
  const assessments = recordsOf(records, 'Assessments').map((own) =>
    assessmentFromRecords([own, ...parts.filter(({ row }) => row.AssessmentKey === own.key)]),
  );
  return missingFromCaseFile(assessments, tasksFromRecords(records), {
    today,
    filedCopies: filedCopiesFromRecords(records),
    draftDays: councilDefaults.draftDays.value,
  });
}
