import type { AssessmentSummary } from '#domain/assessment/assessment-summary.ts';
import type { ScoreAndLevel } from '#domain/assessment/risk-level.ts';

/** Level and score of the assessment started last; null when it is not rated yet, or there is none. */
export function latestRated(assessments: readonly AssessmentSummary[]): ScoreAndLevel | null {
  const [latest] = assessments.toSorted((one, other) => (one.startedOn < other.startedOn ? 1 : -1));
  const { level = null, score = null } = latest ?? {};
  return level && score ? { level, score } : null;
}
