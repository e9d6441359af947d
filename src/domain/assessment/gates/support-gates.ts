import { completeRating } from '../../risk-matrix/rating.ts';
import { requiredResponse } from '../../risk-matrix/required-response.ts';
import { isBlank } from '../../shared/blank.ts';
import type { CalendarDate } from '../../shared/calendar-date.ts';
import type { Assessment, Risk, RiskAction } from '../assessment.ts';
import { isImmediate } from '../immediate-action.ts';
import { resultingQuestion } from '../resulting-question.ts';
import { actionsOf, openRisks, scoreAndLevel } from '../risk-level.ts';
import { unmet, type UnmetGate } from './gate.ts';

function actionGates(action: RiskAction): readonly UnmetGate[] {
  const gates: UnmetGate[] = [];
  if (isBlank(action.what)) gates.push(unmet('action-what-missing', action.key));
  if (isBlank(action.who)) gates.push(unmet('action-who-missing', action.key));
  if (action.dueOn === null) gates.push(unmet('action-due-missing', action.key));
  if (isBlank(action.outcomeSought)) gates.push(unmet('action-outcome-missing', action.key));
  return gates;
}

/** What the level of the risk demands (K-029, K-030). */
function responseGates(
  risk: Risk,
  actions: readonly RiskAction[],
  today: CalendarDate,
): readonly UnmetGate[] {
  const rated = scoreAndLevel(risk.firstRating);
  if (rated === null) return [];
  const response = requiredResponse(rated.level);
  const gates: UnmetGate[] = [];
  if (response.immediateAction) {
    if (!actions.some((action) => isImmediate(action, today)))
      gates.push(unmet('immediate-action-missing', risk.key));
  } else if (response.actions && actions.length === 0)
    gates.push(unmet('action-missing', risk.key));
  if (response.timescaleReason && isBlank(risk.timescaleReason))
    gates.push(unmet('timescale-reason-missing', risk.key));
  return gates;
}

/** Actions are followed by a second rating; half of one is none. What it makes doubtful needs a reason (K-034). */
function resultingGates(risk: Risk, actions: readonly RiskAction[]): readonly UnmetGate[] {
  const { likelihood, impact } = risk.resultingRating;
  const begun = likelihood !== null || impact !== null;
  if (completeRating(risk.resultingRating) === null)
    return begun || actions.length > 0 ? [unmet('resulting-rating-missing', risk.key)] : [];
  const asked = resultingQuestion(risk, actions) !== null;
  return asked && isBlank(risk.resultingReason)
    ? [unmet('resulting-reason-missing', risk.key)]
    : [];
}

/** What step 3 still asks for: the actions each level demands, and the risk rated again after them. */
export function supportGates(assessment: Assessment, today: CalendarDate): readonly UnmetGate[] {
  return openRisks(assessment.risks).flatMap((risk) => {
    const actions = actionsOf(assessment, risk);
    return [
      ...responseGates(risk, actions, today),
      ...actions.flatMap(actionGates),
      ...resultingGates(risk, actions),
    ];
  });
}
