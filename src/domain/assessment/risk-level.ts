import {
  completeRating,
  riskLevel,
  riskScore,
  type DraftRating,
  type RiskLevel,
  type RiskScore,
} from '../risk-matrix/rating.ts';
import type { Assessment, Risk, RiskAction } from './assessment.ts';

/** A score with the level that follows from it. */
export interface ScoreAndLevel {
  readonly score: RiskScore;
  readonly level: RiskLevel;
}

/** Score and level of a rating; null while one half is open. */
export function scoreAndLevel(draft: DraftRating): ScoreAndLevel | null {
  const rating = completeRating(draft);
  if (rating === null) return null;
  const score = riskScore(rating);
  return { score, level: riskLevel(score) };
}

/** Risks that still stand: closed ones keep their record but call for nothing. */
export function openRisks(risks: readonly Risk[]): readonly Risk[] {
  return risks.filter((risk) => risk.closedOn === null);
}

/** The actions that address one risk. */
export function actionsOf(assessment: Assessment, risk: Risk): readonly RiskAction[] {
  return assessment.actions.filter((action) => action.risk === risk.key);
}
