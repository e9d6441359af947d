import type { Assessment, InvolvedPerson, Risk } from '../assessment/assessment.ts';
import { openRisks, scoreAndLevel } from '../assessment/risk-level.ts';
import type { CalendarDate, Instant } from '../shared/calendar-date.ts';
import { fixedKeyUnder, type RecordKey } from '../shared/record-key.ts';
import type { StaffId, StaffMember } from '../shared/staff-member.ts';
import type { Task, TaskKind } from './task.ts';

/** When tasks are raised, and who looks after health and safety for the council. */
export interface RaisingContext {
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly healthAndSafety: StaffMember;
}

/** First letter of a task's own key segment, by kind. */
const letterOf = {
  'high-risk': 'H',
  'authorise-short-term-risk': 'A',
  'extreme-harm': 'X',
  'tell-involved-person': 'T',
} as const satisfies Partial<Record<TaskKind, string>>;

type RaisedKind = keyof typeof letterOf;

/**
 * The key of a task about a risk, the same every time it is worked out. The revision is part of it: what was answered for
 * one revision is asked anew for the next, and asked once however often a revision is saved.
 */
export function raisedTaskKey(
  kind: RaisedKind,
  { risk, revision, involved }: { risk: RecordKey; revision: number; involved?: RecordKey },
): RecordKey {
  const revised = fixedKeyUnder(risk, `${letterOf[kind]}${String(revision).padStart(2, '0')}`);
  return involved === undefined ? revised : fixedKeyUnder(revised, lastSegment(involved));
}

function lastSegment(key: RecordKey): string {
  return key.slice(key.lastIndexOf('-') + 1);
}

function raise(
  kind: RaisedKind,
  given: {
    readonly assessment: Assessment;
    readonly risk: Risk;
    readonly openFor: StaffId;
    readonly involved?: RecordKey;
    readonly context: RaisingContext;
  },
): Task {
  const { assessment, risk, involved, context } = given;
  const rated = scoreAndLevel(risk.firstRating);
  return {
    key: raisedTaskKey(kind, {
      risk: risk.key,
      revision: assessment.revision,
      ...(involved === undefined ? {} : { involved }),
    }),
    kind,
    person: assessment.person,
    assessment: assessment.key,
    about: risk.key,
    involved: involved ?? null,
    openFor: given.openFor,
    level: rated?.level ?? null,
    score: rated?.score ?? null,
    openedAt: context.now,
    dueOn: context.today,
    doneAt: null,
    doneBy: '',
    note: '',
  };
}

function tasksOfRisk(assessment: Assessment, risk: Risk, context: RaisingContext): readonly Task[] {
  const manager = (assessment.manager ?? assessment.assessor).id;
  const given = { assessment, risk, context };
  const isHigh = scoreAndLevel(risk.firstRating)?.level === 'high';
  const tasks: Task[] = [];
  if (isHigh) tasks.push(raise('high-risk', { ...given, openFor: manager }));
  if (isHigh && risk.shortTermRisk.accepted && assessment.submittedAt !== null)
    tasks.push(raise('authorise-short-term-risk', { ...given, openFor: manager }));
  if (risk.extremeHarm) {
    tasks.push(raise('extreme-harm', { ...given, openFor: context.healthAndSafety.id }));
    for (const { key } of assessment.involved.filter(isNamed))
      tasks.push(
        raise('tell-involved-person', {
          ...given,
          openFor: assessment.assessor.id,
          involved: key,
        }),
      );
  }
  return tasks;
}

/** A row someone has begun to fill in; an untouched one is nobody to tell. */
function isNamed(involved: InvolvedPerson): boolean {
  return involved.role !== null;
}

/**
 * Every task the assessment calls for as it stands, all due the same day. The manager hears of each high risk as soon as
 * it is saved (K-030), and is asked to authorise an accepted one once the revision is submitted and can no longer change
 * under their hand (K-037). Extreme harm goes to Health and Safety whatever the score (K-038), and each person involved
 * is to be told of it (K-039). Where the directory names no manager, the assessor is asked to take it to one.
 */
export function tasksRaised(assessment: Assessment, context: RaisingContext): readonly Task[] {
  return openRisks(assessment.risks).flatMap((risk) => tasksOfRisk(assessment, risk, context));
}
