import type { CalendarDate } from '../shared/calendar-date.ts';
import type { Assessment } from './assessment.ts';
import { evaluateGates } from './gates/evaluate-gates.ts';
import type { UnmetGate } from './gates/gate.ts';
import { identifyGates } from './gates/identify-gates.ts';
import { manageGates } from './gates/manage-gates.ts';
import { supportGates } from './gates/support-gates.ts';

export { gateCodes, gates, type GateCode, type UnmetGate } from './gates/gate.ts';

/**
 * Everything still to be recorded before the assessment may be submitted, in the order of the steps. A gate demands a
 * record, never an answer. The signature is not among them: it is given in the act of submitting.
 */
export function unmetGates(
  assessment: Assessment,
  { today }: { readonly today: CalendarDate },
): readonly UnmetGate[] {
  return [
    ...identifyGates(assessment),
    ...evaluateGates(assessment, today),
    ...supportGates(assessment, today),
    ...manageGates(assessment),
  ];
}
