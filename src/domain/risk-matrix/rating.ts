import { ok, refuse, type Result } from '../shared/result.ts';

/** Chance of the event, 1 Very unlikely to 5 Very likely (KASS step 2). */
export type Likelihood = 1 | 2 | 3 | 4 | 5;

/** Level of harm, 1 Minor to 5 Major (KASS step 2). */
export type Impact = 1 | 2 | 3 | 4 | 5;

/** The only products of 1-5 by 1-5; 7, 11, 13, 14, 17-19 and 21-24 cannot occur (glossary C-07). */
export type RiskScore = 1 | 2 | 3 | 4 | 5 | 6 | 8 | 9 | 10 | 12 | 15 | 16 | 20 | 25;

/** Low 1-6, medium 8-15, high 16-25 (KASS appendix 2a). */
export type RiskLevel = 'low' | 'medium' | 'high';

/** A likelihood with an impact. The score is always computed from it, never kept beside it. */
export interface Rating {
  readonly likelihood: Likelihood;
  readonly impact: Impact;
}

/** A rating still being chosen: either half may be open. */
export interface DraftRating {
  readonly likelihood: Likelihood | null;
  readonly impact: Impact | null;
}

/** Nothing chosen yet. */
export const unrated: DraftRating = { likelihood: null, impact: null };

/** The five values, lowest first. */
export const ratingValues = [1, 2, 3, 4, 5] as const;

function isOnScale(value: number): value is Likelihood & Impact {
  return Number.isInteger(value) && value >= 1 && value <= 5;
}

/** The only way to make a rating from numbers that came from outside. */
export function rating(
  likelihood: number,
  impact: number,
): Result<Rating, { code: 'likelihood-off-scale' | 'impact-off-scale' }> {
  if (!isOnScale(likelihood)) return refuse({ code: 'likelihood-off-scale' });
  if (!isOnScale(impact)) return refuse({ code: 'impact-off-scale' });
  return ok({ likelihood, impact });
}

/** The whole rating once both halves are chosen; null while one is open. */
export function completeRating(draft: DraftRating): Rating | null {
  const { likelihood, impact } = draft;
  return likelihood === null || impact === null ? null : { likelihood, impact };
}

/** Likelihood × impact (KASS step 2 matrix). */
export function riskScore(given: Rating): RiskScore {
  return (given.likelihood * given.impact) as RiskScore;
}

/** The level of a score. The source leaves 7 without a level because no product gives it. */
export function riskLevel(score: RiskScore): RiskLevel {
  if (score >= 16) return 'high';
  return score >= 8 ? 'medium' : 'low';
}
