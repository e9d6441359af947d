import type { RiskLevel, RiskScore } from '../risk-matrix/rating.ts';

/** What the order of a work list depends on. */
export interface RankedWork {
  /** Null for work that is not rated. */
  readonly level: RiskLevel | null;
  readonly score: RiskScore | null;
  /** Since when it waits: a day or a moment, as text that sorts by time. */
  readonly since: string;
}

const rank: Readonly<Record<RiskLevel, number>> = { high: 0, medium: 1, low: 2 };
const unratedRank = 3;

function byUrgency(one: RankedWork, other: RankedWork): number {
  const byLevel = rankOf(one) - rankOf(other);
  if (byLevel !== 0) return byLevel;
  const byScore = (other.score ?? 0) - (one.score ?? 0);
  if (byScore !== 0) return byScore;
  return one.since < other.since ? -1 : Number(one.since > other.since);
}

function rankOf({ level }: RankedWork): number {
  return level === null ? unratedRank : rank[level];
}

/**
 * Work in the order in which to respond (K-022): high first, then by score, then the longest waiting first; unrated work
 * after everything rated. Rows that tie keep their order.
 */
export function inWorkOrder<Row extends RankedWork>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted(byUrgency);
}
