import type { AssessmentSummary } from '#domain/assessment/assessment-summary.ts';
import type { FiledCopy } from '#domain/assessment/filed-copy.ts';
import type { RiskLevel, RiskScore } from '#domain/risk-matrix/rating.ts';
import {
  londonDayOf,
  writeDay,
  type CalendarDate,
  type Instant,
} from '#domain/shared/calendar-date.ts';
import type { Task } from '#domain/task/task.ts';
import { progressWords } from '#content/progress-wording.ts';
import { taskWording } from '#content/task-wording.ts';
import { paths } from '#features/workplace/paths.ts';
import type { OpenedPerson } from '#workflows/open-person.ts';

export type EntryKind = 'assessment' | 'task' | 'concern' | 'filed-copy';

/** One thing that was recorded about a person. */
export interface TimelineEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly day: CalendarDate;
  /** Sorts within and across days; a start without a time comes first in its day. */
  readonly at: Instant | CalendarDate;
  readonly title: string;
  readonly detail: string;
  readonly rated: { readonly level: RiskLevel; readonly score: RiskScore } | null;
  /** Where to read more; null when it is all here. */
  readonly path: string | null;
}

type Recorded = OpenedPerson['concerns'][number];

/** Everything recorded about a person, newest first. */
export function timelineEntries(
  opened: Pick<OpenedPerson, 'assessments' | 'tasks' | 'concerns' | 'filedCopies'>,
): readonly TimelineEntry[] {
  return [
    ...opened.assessments.map(assessmentEntry),
    ...opened.tasks.map(taskEntry),
    ...opened.concerns.map(concernEntry),
    ...opened.filedCopies.map(filedCopyEntry),
  ].toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

function assessmentEntry(summary: AssessmentSummary): TimelineEntry {
  const { key, revision, submittedAt, startedOn, assessorName, level, score } = summary;
  const at = submittedAt ?? startedOn;
  const numbered = revision > 1 ? `, revision ${revision}` : '';
  return {
    id: key,
    kind: 'assessment',
    day: submittedAt === null ? startedOn : londonDayOf(submittedAt),
    at,
    title: submittedAt === null ? `Draft assessment${numbered}` : `Assessment submitted${numbered}`,
    detail: `${assessorName} · ${ratedWords(summary)} · ${key}`,
    rated: level && score ? { level, score } : null,
    path: paths.assessment(key),
  };
}

function ratedWords({ risksRated, risksOpen }: AssessmentSummary): string {
  return progressWords({
    state: 'in-progress',
    summary: { code: 'risks-rated', done: risksRated, total: risksOpen },
  });
}

function taskEntry(task: Task): TimelineEntry {
  const { key, kind, openedAt, doneAt, doneBy, dueOn, level, score, assessment } = task;
  const done = doneAt === null ? null : `Done by ${doneBy} on ${writeDay(londonDayOf(doneAt))}`;
  return {
    id: key,
    kind: 'task',
    day: londonDayOf(openedAt),
    at: openedAt,
    title: taskWording[kind].asked,
    detail: done ?? `Open, due ${writeDay(dueOn)}`,
    rated: level && score ? { level, score } : null,
    path: assessment && paths.assessment(assessment),
  };
}

function concernEntry({ concern, raised }: Recorded): TimelineEntry {
  const { key, what, toldWhom, reference } = concern;
  const told = [toldWhom && `Told ${toldWhom}`, reference && `reference ${reference}`];
  return {
    id: key,
    kind: 'concern',
    day: londonDayOf(raised.at),
    at: raised.at,
    title: `Safeguarding concern raised by ${raised.by.name}`,
    detail: [what, ...told].filter(Boolean).join(' · '),
    rated: null,
    path: null,
  };
}

function filedCopyEntry({ key, filedAt, fileName, assessment }: FiledCopy): TimelineEntry {
  return {
    id: key,
    kind: 'filed-copy',
    day: londonDayOf(filedAt),
    at: filedAt,
    title: 'Forms filed in the case folder',
    detail: fileName,
    rated: null,
    path: paths.forms(assessment),
  };
}
