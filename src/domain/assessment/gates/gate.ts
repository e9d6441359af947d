import type { FieldId } from '../../shared/field-id.ts';
import type { RecordKey } from '../../shared/record-key.ts';
import type { AssessmentStep } from '../assessment.ts';

interface GateDefinition {
  readonly step: AssessmentStep;
  /** The field that opens the gate. */
  readonly field: FieldId;
  /** Rows of the requirements it stands on. */
  readonly requirement: string;
}

const identify = (field: FieldId, requirement: string): GateDefinition => ({
  step: 'identify',
  field,
  requirement,
});
const evaluate = (field: FieldId, requirement: string): GateDefinition => ({
  step: 'evaluate',
  field,
  requirement,
});
const support = (field: FieldId, requirement: string): GateDefinition => ({
  step: 'support',
  field,
  requirement,
});
const manage = (field: FieldId, requirement: string): GateDefinition => ({
  step: 'manage',
  field,
  requirement,
});

/** Every gate before submission. A gate demands a record, never an answer. */
export const gates = {
  'wants-missing': identify('assessment.wants', 'K-004'),
  'outcomes-missing': identify('assessment.outcomes', 'K-004'),
  'outcome-words-missing': identify('outcome.words', 'K-004'),
  'strengths-missing': identify('assessment.strengths', 'K-014'),
  'strength-description-missing': identify('strength.description', 'K-014'),
  'risks-missing': identify('assessment.risks', 'K-011'),
  'what-can-happen-missing': identify('risk.what-can-happen', 'K-013'),
  'how-it-can-happen-missing': identify('risk.how-it-can-happen', 'K-013'),
  'affected-missing': identify('risk.affected', 'K-013'),
  'strengths-or-effect-missing': identify('risk.strengths', 'K-012'),
  'effect-on-outcome-missing': identify('risk.effect-on-outcome', 'K-012'),
  'risk-of-not-doing-missing': identify('risk.risk-of-not-doing', 'K-106'),
  'person-involvement-missing': evaluate('assessment.involved', 'K-015'),
  'involved-role-missing': evaluate('involved.role', 'K-015'),
  'involved-who-missing': evaluate('involved.who', 'K-015'),
  'involved-took-part-missing': evaluate('involved.took-part', 'K-015'),
  'involved-how-missing': evaluate('involved.how', 'K-015'),
  'person-absence-reason-missing': evaluate('involved.absence-reason', 'K-015'),
  'moving-missing': evaluate('assessment.moving', 'K-017'),
  'new-environment-missing': evaluate('assessment.new-environment', 'K-017'),
  'weighing-missing': evaluate('risk.weighing', 'K-024, K-026'),
  'first-rating-missing': evaluate('risk.first-rating', 'K-018, K-026'),
  'safeguarding-not-reconsidered': evaluate('risk.safeguarding-reconsidered', 'K-023'),
  'gain-sought-missing': evaluate('risk.gain-sought', 'K-037'),
  'short-term-end-missing': evaluate('risk.short-term-ends-on', 'K-037'),
  'short-term-end-past': evaluate('risk.short-term-ends-on', 'K-037'),
  'reasoned-case-missing': evaluate('risk.reasoned-case', 'K-037'),
  'how-explained-missing': evaluate('assessment.how-explained', 'K-036'),
  'form-used-missing': evaluate('assessment.form-used', 'K-036'),
  'how-checked-missing': evaluate('assessment.how-checked', 'K-036'),
  'understanding-date-missing': evaluate('assessment.understanding-confirmed-on', 'K-036'),
  'understanding-date-in-future': evaluate('assessment.understanding-confirmed-on', 'K-036'),
  'action-missing': support('risk.actions', 'K-029'),
  'immediate-action-missing': support('risk.actions', 'K-030'),
  'action-what-missing': support('action.what', 'K-062'),
  'action-who-missing': support('action.who', 'K-062'),
  'action-due-missing': support('action.due-on', 'K-029, K-062'),
  'action-outcome-missing': support('action.outcome-sought', 'K-062'),
  'timescale-reason-missing': support('risk.timescale-reason', 'K-029'),
  'resulting-rating-missing': support('risk.resulting-rating', 'K-034, K-026'),
  'resulting-reason-missing': support('risk.resulting-reason', 'K-034'),
  'monitoring-how-missing': manage('risk.monitoring-how', 'K-028, K-035'),
  'monitoring-how-often-missing': manage('risk.monitoring-how-often', 'K-028, K-035'),
  'closed-reason-missing': manage('risk.closed-reason', 'K-025'),
} as const satisfies Record<string, GateDefinition>;

export type GateCode = keyof typeof gates;

export const gateCodes = Object.keys(gates) as readonly GateCode[];

/** Something still to be recorded before an assessment may be submitted. */
export interface UnmetGate extends GateDefinition {
  readonly code: GateCode;
  /** The risk, action, outcome or other row it concerns; null when it is the assessment itself. */
  readonly record: RecordKey | null;
}

/** A gate's first half: a condition under which `code` is unmet for `record`. */
export function unmet(code: GateCode, record: RecordKey | null = null): UnmetGate {
  return { code, record, ...gates[code] };
}
