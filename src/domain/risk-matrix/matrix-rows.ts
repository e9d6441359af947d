import {
  ratingValues,
  riskLevel,
  riskScore,
  type Impact,
  type Likelihood,
  type RiskLevel,
  type RiskScore,
} from './rating.ts';

/** One of the 25 cells of the matrix. */
export interface MatrixCell {
  readonly likelihood: Likelihood;
  readonly impact: Impact;
  readonly score: RiskScore;
  readonly level: RiskLevel;
}

function cell(likelihood: Likelihood, impact: Impact): MatrixCell {
  const score = riskScore({ likelihood, impact });
  return { likelihood, impact, score, level: riskLevel(score) };
}

/** The matrix as it is drawn: five rows, highest likelihood first; in each, lowest impact first (K-021). */
export const matrixRows: readonly (readonly MatrixCell[])[] = ratingValues
  .toReversed()
  .map((likelihood) => ratingValues.map((impact) => cell(likelihood, impact)));
