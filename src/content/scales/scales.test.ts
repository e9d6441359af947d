import { describe, expect, it } from 'vitest';
import { ratingValues } from '#domain/risk-matrix/rating.ts';
import { impactName, impactScale } from './impact-scale.ts';
import { likelihoodName, likelihoodScale } from './likelihood-scale.ts';

describe('the scales', () => {
  it('name the five likelihoods as printed, lowest first [K-018]', () => {
    expect(ratingValues.map(likelihoodName)).toEqual([
      'Very unlikely',
      'Unlikely',
      'Possible',
      'Likely',
      'Very likely',
    ]);
  });

  it('name the five impacts as printed, lowest first [K-018]', () => {
    expect(ratingValues.map(impactName)).toEqual([
      'Minor',
      'Moderate',
      'Significant',
      'Serious',
      'Major',
    ]);
  });

  it('say that the definitions are the council’s own, since the source has none [K-018]', () => {
    for (const { source } of [...likelihoodScale, ...impactScale])
      expect(source).toMatch(/definition: .*council’s own/);
  });
});
