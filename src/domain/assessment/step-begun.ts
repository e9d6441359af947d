import type { DraftRating } from '../risk-matrix/rating.ts';
import { isBlank } from '../shared/blank.ts';
import type { Assessment, AssessmentStep, Risk } from './assessment.ts';

function written(...texts: readonly string[]): boolean {
  return texts.some((text) => !isBlank(text));
}

function chosen({ likelihood, impact }: DraftRating): boolean {
  return likelihood !== null || impact !== null;
}

function evaluationBegun(risk: Risk): boolean {
  return (
    chosen(risk.firstRating) ||
    chosen(risk.personRating) ||
    risk.extremeHarm ||
    risk.shortTermRisk.accepted ||
    written(risk.weighing, risk.safeguardingIssues, risk.personView)
  );
}

function supportBegun(risk: Risk): boolean {
  return chosen(risk.resultingRating) || written(risk.timescaleReason, risk.resultingReason);
}

const begun: Readonly<Record<AssessmentStep, (assessment: Assessment) => boolean>> = {
  identify: ({ wants, noStrengthsReason, outcomes, strengths, risks }) =>
    written(wants, noStrengthsReason) ||
    [outcomes, strengths, risks].some((rows) => rows.length > 0),
  evaluate: ({ involved, agencyNotices, checklist, environment, understanding, risks }) =>
    [involved, agencyNotices, checklist].some((rows) => rows.length > 0) ||
    environment.moving !== null ||
    understanding.confirmedOn !== null ||
    written(environment.factors, understanding.howExplained, understanding.formUsed) ||
    written(understanding.howChecked, understanding.capacityRoute) ||
    risks.some(evaluationBegun),
  support: ({ actions, risks }) => actions.length > 0 || risks.some(supportBegun),
  manage: ({ risks }) => risks.some((risk) => written(risk.monitoringHow, risk.monitoringHowOften)),
};

/** Whether anything at all is recorded in a step. */
export function stepBegun(step: AssessmentStep, assessment: Assessment): boolean {
  return begun[step](assessment);
}
