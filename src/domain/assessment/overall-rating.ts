import type { RecordKey } from '../shared/record-key.ts';
import type { Risk } from './assessment.ts';
import { openRisks, scoreAndLevel, type ScoreAndLevel } from './risk-level.ts';

/** Score and level of a whole assessment, with every risk that reaches it. */
export interface OverallRating extends ScoreAndLevel {
  readonly highest: readonly RecordKey[];
}

/**
 * The rating of the highest-scoring risk, never a mean or a sum (K-025). Ties list every risk (glossary C-12);
 * closed and unrated risks do not count. Null when no open risk is rated.
 */
export function overallRating(risks: readonly Risk[]): OverallRating | null {
  const rated = openRisks(risks).flatMap((risk) => {
    const reached = scoreAndLevel(risk.firstRating);
    return reached === null ? [] : [{ key: risk.key, ...reached }];
  });
  const [top] = rated.toSorted((one, other) => other.score - one.score);
  if (top === undefined) return null;
  const { score, level } = top;
  const highest = rated.filter((risk) => risk.score === score).map((risk) => risk.key);
  return { score, level, highest };
}
