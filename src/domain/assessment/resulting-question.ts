import type { Risk, RiskAction } from './assessment.ts';
import { scoreAndLevel } from './risk-level.ts';

/** Why a resulting score is questioned. */
export interface ResultingQuestion {
  readonly code: 'higher-than-first' | 'without-action';
}

/**
 * The question a resulting score raises, which a reason answers (K-034): it is higher than the first score, or no action
 * stands behind it. Null when there is nothing to ask or nothing rated yet. `actions` are those of the risk; an action
 * counts once it says what is to be done.
 */
export function resultingQuestion(
  risk: Risk,
  actions: readonly RiskAction[],
): ResultingQuestion | null {
  const resulting = scoreAndLevel(risk.resultingRating);
  if (resulting === null) return null;
  const first = scoreAndLevel(risk.firstRating);
  if (first !== null && resulting.score > first.score) return { code: 'higher-than-first' };
  const addressed = actions.some((action) => action.risk === risk.key && action.what.trim() !== '');
  return addressed ? null : { code: 'without-action' };
}
