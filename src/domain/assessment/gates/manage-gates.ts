import { isBlank } from '../../shared/blank.ts';
import type { Assessment, Risk } from '../assessment.ts';
import { openRisks } from '../risk-level.ts';
import { unmet, type UnmetGate } from './gate.ts';

function monitoringGates(risk: Risk): readonly UnmetGate[] {
  const gates: UnmetGate[] = [];
  if (isBlank(risk.monitoringHow)) gates.push(unmet('monitoring-how-missing', risk.key));
  if (isBlank(risk.monitoringHowOften)) gates.push(unmet('monitoring-how-often-missing', risk.key));
  return gates;
}

/** What step 4 still asks for: how each open risk is watched, at every level (K-028, K-035), and why others were closed. */
export function manageGates({ risks }: Assessment): readonly UnmetGate[] {
  return [
    ...openRisks(risks).flatMap(monitoringGates),
    ...risks
      .filter((risk) => risk.closedOn !== null && isBlank(risk.closedReason))
      .map((risk) => unmet('closed-reason-missing', risk.key)),
  ];
}
