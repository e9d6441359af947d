import {
  completeRating,
  riskLevel,
  riskScore,
  type DraftRating,
} from '#domain/risk-matrix/rating.ts';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodScale } from '#content/scales/likelihood-scale.ts';
import { levels } from '#content/levels.ts';

/** “Likely × Serious = 16, High”; what is still to be chosen while a half is open. */
export function ratingSentence(draft: DraftRating): string {
  const likelihood = likelihoodScale.find(({ value }) => value === draft.likelihood);
  const impact = impactScale.find(({ value }) => value === draft.impact);
  const whole = completeRating(draft);
  if (!whole) {
    if (likelihood) return `${likelihood.name}. Now choose the impact.`;
    if (impact) return `${impact.name}. Now choose the likelihood.`;
    return 'Not yet rated. Choose a cell, or a likelihood and an impact.';
  }
  const score = riskScore(whole);
  return `${likelihood?.name} × ${impact?.name} = ${score}, ${levels[riskLevel(score)].word}`;
}
