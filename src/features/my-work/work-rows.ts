import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import type { AssessmentSummary } from '#domain/assessment/assessment-summary.ts';
import type { RiskLevel, RiskScore } from '#domain/risk-matrix/rating.ts';
import { londonDayOf, type CalendarDate } from '#domain/shared/calendar-date.ts';
import type { FieldId } from '#domain/shared/field-id.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Task, TaskKind } from '#domain/task/task.ts';
import { isTaskOverdue } from '#domain/task/task-overdue.ts';
import { inWorkOrder } from '#domain/work-list/work-order.ts';
import { progressWords } from '#content/progress-wording.ts';
import { taskWording } from '#content/task-wording.ts';
import { paths } from '#features/workplace/paths.ts';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';

/** One thing to do, as My work shows it: a reference and what is asked, never a name. */
export interface WorkRow {
  readonly key: RecordKey;
  readonly reference: RecordKey;
  readonly asked: string;
  readonly since: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly overdue: boolean;
  readonly level: RiskLevel | null;
  readonly score: RiskScore | null;
  readonly path: string;
  /** What can be recorded as done from here; null for a draft. */
  readonly task: Task | null;
}

/** The three parts of My work, in the order in which to respond. */
export interface WorkGroups {
  readonly urgent: readonly WorkRow[];
  readonly asked: readonly WorkRow[];
  readonly drafts: readonly WorkRow[];
}

interface Work {
  readonly assessments: readonly AssessmentSummary[];
  readonly tasks: readonly Task[];
}

/** Urgent whatever their score: someone may be in danger (K-010, K-038). */
const alerts: ReadonlySet<TaskKind> = new Set(['extreme-harm', 'safeguarding-concern']);

/** Where in an assessment to look before answering a task; a concern is read on the person's page. */
const places: Readonly<Partial<Record<TaskKind, { step: AssessmentStep; field: FieldId }>>> = {
  'high-risk': { step: 'evaluate', field: 'risk.first-rating' },
  'authorise-short-term-risk': { step: 'evaluate', field: 'risk.short-term-accepted' },
  'extreme-harm': { step: 'evaluate', field: 'risk.extreme-harm' },
  'tell-involved-person': { step: 'manage', field: 'task.note' },
};

/** What waits for me: high risks and alerts, then what I am asked, then my drafts; each highest first (K-022). */
export function workGroups({ assessments, tasks }: Work, today: CalendarDate): WorkGroups {
  const open = tasks.filter((task) => task.doneAt === null);
  const drafts = assessments.filter((assessment) => assessment.submittedAt === null);
  const isUrgent = (task: Task) => task.level === 'high' || alerts.has(task.kind);
  return {
    urgent: inWorkOrder([
      ...open.filter(isUrgent).map((task) => taskRow(task, today)),
      ...drafts.filter(({ level }) => level === 'high').map(draftRow),
    ]),
    asked: inWorkOrder(open.filter((task) => !isUrgent(task)).map((task) => taskRow(task, today))),
    drafts: inWorkOrder(drafts.filter(({ level }) => level !== 'high').map(draftRow)),
  };
}

function taskRow(task: Task, today: CalendarDate): WorkRow {
  return {
    key: task.key,
    reference: task.assessment ?? task.person,
    asked: taskWording[task.kind].asked,
    since: londonDayOf(task.openedAt),
    dueOn: task.dueOn,
    overdue: isTaskOverdue(task, today),
    level: task.level,
    score: task.score,
    path: taskPath(task),
    task,
  };
}

function taskPath({ kind, key, person, about, assessment }: Task): string {
  const place = places[kind];
  if (!place || assessment === null) return paths.person(person);
  const record = place.field === 'task.note' ? key : about;
  return paths.assessment(assessment, place.step, fieldAnchor(record, place.field));
}

function draftRow(draft: AssessmentSummary): WorkRow {
  const { key, startedOn, level, score, risksRated, risksOpen } = draft;
  const progress = progressWords({
    state: 'in-progress',
    summary: { code: 'risks-rated', done: risksRated, total: risksOpen },
  });
  return {
    key,
    reference: key,
    asked: `Finish the draft assessment: ${progress.toLowerCase()}`,
    since: startedOn,
    dueOn: null,
    overdue: false,
    level,
    score,
    path: paths.assessment(key),
    task: null,
  };
}
