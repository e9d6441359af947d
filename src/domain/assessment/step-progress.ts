import { completeRating } from '../risk-matrix/rating.ts';
import { requiredResponse } from '../risk-matrix/required-response.ts';
import { isBlank } from '../shared/blank.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import type { Assessment, AssessmentStep, Risk } from './assessment.ts';
import { actionsOf, openRisks, scoreAndLevel } from './risk-level.ts';
import type { UnmetGate } from './gates/gate.ts';
import { stepBegun } from './step-begun.ts';
import { unmetGates } from './submission-gates.ts';

export type StepState = 'not-started' | 'in-progress' | 'complete';

/** What a step counts: risks told in full, rated, answered by actions, watched. */
export type SummaryCode =
  'risks-described' | 'risks-rated' | 'risks-with-actions' | 'risks-monitored';

export interface StepSummary {
  readonly code: SummaryCode;
  readonly done: number;
  readonly total: number;
}

export interface StepProgress {
  readonly state: StepState;
  readonly summary: StepSummary;
}

/** The four steps in their order (KASS §2.1). */
export const assessmentSteps = [
  'identify',
  'evaluate',
  'support',
  'manage',
] as const satisfies readonly AssessmentStep[];

type Counted = (assessment: Assessment, risks: readonly Risk[]) => StepSummary;

function isDescribed(risk: Risk): boolean {
  return !isBlank(risk.whatCanHappen) && !isBlank(risk.howItCanHappen) && risk.affected.length > 0;
}

function isRated(risk: Risk): boolean {
  return completeRating(risk.firstRating) !== null;
}

function callsForActions(risk: Risk): boolean {
  const rated = scoreAndLevel(risk.firstRating);
  return rated !== null && requiredResponse(rated.level).actions;
}

function isMonitored(risk: Risk): boolean {
  return !isBlank(risk.monitoringHow) && !isBlank(risk.monitoringHowOften);
}

const count = (
  code: SummaryCode,
  among: readonly Risk[],
  isDone: (risk: Risk) => boolean,
): StepSummary => ({ code, done: among.filter(isDone).length, total: among.length });

const summaries: Readonly<Record<AssessmentStep, Counted>> = {
  identify: (_, risks) => count('risks-described', risks, isDescribed),
  evaluate: (_, risks) => count('risks-rated', risks, isRated),
  support: (assessment, risks) =>
    count(
      'risks-with-actions',
      risks.filter(callsForActions),
      (risk) => actionsOf(assessment, risk).length > 0,
    ),
  manage: (_, risks) => count('risks-monitored', risks, isMonitored),
};

/**
 * How far each step has come. A later step may be drafted early, but is complete only once every earlier one is
 * (K-002): what it rests on may still change.
 */
export function stepProgress(
  assessment: Assessment,
  { today }: { readonly today: CalendarDate },
): Readonly<Record<AssessmentStep, StepProgress>> {
  const gates = unmetGates(assessment, { today });
  const risks = openRisks(assessment.risks);
  const progress = (step: AssessmentStep): StepProgress => ({
    state: stateOf(step, assessment, gates),
    summary: summaries[step](assessment, risks),
  });
  return {
    identify: progress('identify'),
    evaluate: progress('evaluate'),
    support: progress('support'),
    manage: progress('manage'),
  };
}

function stateOf(
  step: AssessmentStep,
  assessment: Assessment,
  gates: readonly UnmetGate[],
): StepState {
  const upToHere = assessmentSteps.slice(0, assessmentSteps.indexOf(step) + 1);
  if (!gates.some((gate) => upToHere.includes(gate.step))) return 'complete';
  return stepBegun(step, assessment) ? 'in-progress' : 'not-started';
}
