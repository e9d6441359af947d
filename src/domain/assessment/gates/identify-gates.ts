import { isBlank } from '../../shared/blank.ts';
import type { Assessment, Risk } from '../assessment.ts';
import { openRisks } from '../risk-level.ts';
import { unmet, type UnmetGate } from './gate.ts';

function wishGates({ wants, outcomes }: Assessment): readonly UnmetGate[] {
  const gates: UnmetGate[] = [];
  if (isBlank(wants)) gates.push(unmet('wants-missing'));
  if (outcomes.length === 0) gates.push(unmet('outcomes-missing'));
  for (const outcome of outcomes)
    if (isBlank(outcome.words)) gates.push(unmet('outcome-words-missing', outcome.key));
  return gates;
}

/** A protective factor lies around the person: it does not answer the question of what is in them or open to them. */
function strengthGates({ strengths, noStrengthsReason }: Assessment): readonly UnmetGate[] {
  const gates: UnmetGate[] = [];
  const found = strengths.some((strength) => strength.kind !== 'protective-factor');
  if (!found && isBlank(noStrengthsReason)) gates.push(unmet('strengths-missing'));
  for (const strength of strengths)
    if (isBlank(strength.description))
      gates.push(unmet('strength-description-missing', strength.key));
  return gates;
}

function riskGates(risk: Risk): readonly UnmetGate[] {
  const gates: UnmetGate[] = [];
  if (isBlank(risk.whatCanHappen)) gates.push(unmet('what-can-happen-missing', risk.key));
  if (isBlank(risk.howItCanHappen)) gates.push(unmet('how-it-can-happen-missing', risk.key));
  if (risk.affected.length === 0) gates.push(unmet('affected-missing', risk.key));
  if (isBlank(risk.riskOfNotDoing)) gates.push(unmet('risk-of-not-doing-missing', risk.key));
  const effectMissing = isBlank(risk.effectOnOutcome);
  if (risk.outcome !== null && effectMissing)
    gates.push(unmet('effect-on-outcome-missing', risk.key));
  else if (risk.strengths.length === 0 && (risk.outcome === null || effectMissing))
    gates.push(unmet('strengths-or-effect-missing', risk.key));
  return gates;
}

/** What step 1 still asks for: wishes, strengths, and each risk kept apart and told in full. */
export function identifyGates(assessment: Assessment): readonly UnmetGate[] {
  return [
    ...wishGates(assessment),
    ...strengthGates(assessment),
    ...(assessment.risks.length === 0 ? [unmet('risks-missing')] : []),
    ...openRisks(assessment.risks).flatMap(riskGates),
  ];
}
