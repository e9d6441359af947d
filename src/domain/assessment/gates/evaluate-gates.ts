import { completeRating } from '../../risk-matrix/rating.ts';
import { isBlank } from '../../shared/blank.ts';
import type { CalendarDate } from '../../shared/calendar-date.ts';
import type { Assessment, Environment, Risk, Understanding } from '../assessment.ts';
import { openRisks, scoreAndLevel } from '../risk-level.ts';
import { unmet, type UnmetGate } from './gate.ts';
import { involvementGates } from './involvement-gates.ts';

function environmentGates({ moving, newEnvironment }: Environment): readonly UnmetGate[] {
  if (moving === null) return [unmet('moving-missing')];
  return moving === 'yes' && isBlank(newEnvironment) ? [unmet('new-environment-missing')] : [];
}

/** A rating without its evaluation, or the reverse, is half a form (K-026). */
function ratingGates(risk: Risk): readonly UnmetGate[] {
  const gates: UnmetGate[] = [];
  if (isBlank(risk.weighing)) gates.push(unmet('weighing-missing', risk.key));
  if (completeRating(risk.firstRating) === null)
    gates.push(unmet('first-rating-missing', risk.key));
  if (!isBlank(risk.safeguardingIssues) && !risk.safeguardingReconsidered)
    gates.push(unmet('safeguarding-not-reconsidered', risk.key));
  return gates;
}

function shortTermGates(risk: Risk, today: CalendarDate): readonly UnmetGate[] {
  const { accepted, gainSought, endsOn, reasonedCase } = risk.shortTermRisk;
  if (!accepted || scoreAndLevel(risk.firstRating)?.level !== 'high') return [];
  const gates: UnmetGate[] = [];
  if (isBlank(gainSought)) gates.push(unmet('gain-sought-missing', risk.key));
  if (endsOn === null) gates.push(unmet('short-term-end-missing', risk.key));
  else if (endsOn < today) gates.push(unmet('short-term-end-past', risk.key));
  if (isBlank(reasonedCase)) gates.push(unmet('reasoned-case-missing', risk.key));
  return gates;
}

/** Understanding in full, or the capacity route instead of it (K-036). */
function understandingGates(given: Understanding, today: CalendarDate): readonly UnmetGate[] {
  if (!isBlank(given.capacityRoute)) return [];
  const gates: UnmetGate[] = [];
  if (isBlank(given.howExplained)) gates.push(unmet('how-explained-missing'));
  if (isBlank(given.formUsed)) gates.push(unmet('form-used-missing'));
  if (isBlank(given.howChecked)) gates.push(unmet('how-checked-missing'));
  if (given.confirmedOn === null) gates.push(unmet('understanding-date-missing'));
  else if (given.confirmedOn > today) gates.push(unmet('understanding-date-in-future'));
  return gates;
}

/** What step 2 still asks for: who took part, the surroundings, each risk weighed and rated, and understanding. */
export function evaluateGates(assessment: Assessment, today: CalendarDate): readonly UnmetGate[] {
  return [
    ...involvementGates(assessment.involved),
    ...environmentGates(assessment.environment),
    ...openRisks(assessment.risks).flatMap((risk) => [
      ...ratingGates(risk),
      ...shortTermGates(risk, today),
    ]),
    ...understandingGates(assessment.understanding, today),
  ];
}
