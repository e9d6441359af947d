import { isBlank } from '../shared/blank.ts';
import { addDays, type CalendarDate } from '../shared/calendar-date.ts';
import type { AssessmentKey, RecordKey } from '../shared/record-key.ts';
import type { Task, TaskKind } from '../task/task.ts';
import type { Assessment } from './assessment.ts';
import type { FiledCopy } from './filed-copy.ts';
import { openRisks } from './risk-level.ts';

export type MissingCode =
  | 'no-submitted-assessment'
  | 'draft-left-open'
  | 'copy-not-filed'
  | 'monitoring-missing'
  | 'agency-not-told'
  | 'high-risk-unanswered'
  | 'authorisation-open'
  | 'concern-unanswered'
  | 'alert-unanswered'
  | 'person-not-told';

/** Something a complete case file would hold (K-116). */
export interface MissingItem {
  readonly code: MissingCode;
  /** The record it concerns; null for the case file as a whole. */
  readonly record: RecordKey | null;
  /** The assessment in which to look; null when there is none. */
  readonly assessment: AssessmentKey | null;
}

export interface CaseFileContext {
  readonly today: CalendarDate;
  readonly filedCopies: readonly FiledCopy[];
  /** A draft may be open this many days; the council's own setting. */
  readonly draftDays: number;
}

const codeOfOpenTask: Readonly<Record<TaskKind, MissingCode>> = {
  'high-risk': 'high-risk-unanswered',
  'authorise-short-term-risk': 'authorisation-open',
  'safeguarding-concern': 'concern-unanswered',
  'extreme-harm': 'alert-unanswered',
  'tell-involved-person': 'person-not-told',
};

function missingFromAssessment(
  assessment: Assessment,
  { today, filedCopies, draftDays }: CaseFileContext,
): readonly MissingItem[] {
  const { key, revision } = assessment;
  const missing: MissingItem[] = [];
  const add = (code: MissingCode, record: RecordKey) =>
    missing.push({ code, record, assessment: key });
  if (assessment.submittedAt === null) {
    if (addDays(assessment.startedOn, draftDays) < today) add('draft-left-open', key);
  } else {
    const filed = filedCopies.some((copy) => copy.assessment === key && copy.revision === revision);
    if (!filed) add('copy-not-filed', key);
  }
  for (const risk of openRisks(assessment.risks))
    if (isBlank(risk.monitoringHow) || isBlank(risk.monitoringHowOften))
      add('monitoring-missing', risk.key);
  for (const notice of assessment.agencyNotices)
    if (notice.toldOn === null) add('agency-not-told', notice.key);
  return missing;
}

/**
 * What a person's case file still lacks, for the case-completeness report (K-116). `assessments` are those of one
 * person; `tasks` everything asked about them.
 */
export function missingFromCaseFile(
  assessments: readonly Assessment[],
  tasks: readonly Task[],
  context: CaseFileContext,
): readonly MissingItem[] {
  const submitted = assessments.some(
    ({ submittedAt, revision }) => submittedAt !== null || revision > 1,
  );
  return [
    ...(submitted
      ? []
      : [{ code: 'no-submitted-assessment' as const, record: null, assessment: null }]),
    ...assessments.flatMap((assessment) => missingFromAssessment(assessment, context)),
    ...tasks
      .filter((task) => task.doneAt === null)
      .map((task) => ({
        code: codeOfOpenTask[task.kind],
        record: task.about,
        assessment: task.assessment,
      })),
  ];
}
