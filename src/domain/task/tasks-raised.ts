import type { Assessment, InvolvedPerson, Risk } from '../assessment/assessment.ts';
import { openRisks, scoreAndLevel } from '../assessment/risk-level.ts';
import { isBlank } from '../shared/blank.ts';
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
export function raisedTaskKey(kind: RaisedKind, risk: RecordKey, revision: number): RecordKey {
  return fixedKeyUnder(risk, `${letterOf[kind]}${String(revision).padStart(2, '0')}`);
}

interface Raising {
  readonly assessment: Assessment;
  readonly risk: Risk;
  readonly context: RaisingContext;
}

function raise(kind: RaisedKind, { assessment, risk, context }: Raising, openFor: StaffId): Task {
  const rated = scoreAndLevel(risk.firstRating);
  return {
    key: raisedTaskKey(kind, risk.key, assessment.revision),
    kind,
    person: assessment.person,
    assessment: assessment.key,
    about: risk.key,
    involved: null,
    openFor,
    level: rated?.level ?? null,
    score: rated?.score ?? null,
    openedAt: context.now,
    dueOn: context.today,
    doneAt: null,
    doneBy: '',
    note: '',
  };
}

/** One task for each person to tell, under the last part of their own key. */
function raiseToTell(raising: Raising, { key }: InvolvedPerson): Task {
  const task = raise('tell-involved-person', raising, raising.assessment.assessor.id);
  const lastPart = key.slice(key.lastIndexOf('-') + 1);
  return { ...task, key: fixedKeyUnder(task.key, lastPart), involved: key };
}

function tasksOfRisk(raising: Raising): readonly Task[] {
  const { assessment, risk, context } = raising;
  const manager = (assessment.manager ?? assessment.assessor).id;
  const isHigh = scoreAndLevel(risk.firstRating)?.level === 'high';
  const tasks: Task[] = [];
  if (isHigh) tasks.push(raise('high-risk', raising, manager));
  if (isHigh && risk.shortTermRisk.accepted && assessment.submittedAt !== null)
    tasks.push(raise('authorise-short-term-risk', raising, manager));
  if (risk.extremeHarm) {
    tasks.push(raise('extreme-harm', raising, context.healthAndSafety.id));
    for (const involved of assessment.involved.filter(isBegun))
      tasks.push(raiseToTell(raising, involved));
  }
  return tasks;
}

/** A row someone has begun to fill in; an untouched one is nobody to tell. */
function isBegun({ role, who }: InvolvedPerson): boolean {
  return role !== null || !isBlank(who);
}

/**
 * Every task the assessment calls for as it stands, all due the same day. The manager hears of each high risk as soon as
 * it is saved (K-030), and is asked to authorise an accepted one once the revision is submitted and can no longer change
 * under their hand (K-037). Extreme harm goes to Health and Safety whatever the score (K-038), and each person involved
 * is to be told of it (K-039). Where the directory names no manager, the assessor is asked to take it to one.
 */
export function tasksRaised(assessment: Assessment, context: RaisingContext): readonly Task[] {
  return openRisks(assessment.risks).flatMap((risk) => tasksOfRisk({ assessment, risk, context }));
}
