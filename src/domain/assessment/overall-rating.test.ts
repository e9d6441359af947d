import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKey, aRisk, rated, someDay } from '../../../test/support/assessment-builder.ts';
import { ratingValues } from '../risk-matrix/rating.ts';
import { overallRating } from './overall-rating.ts';

const one = aRisk({ key: aKey('R2'), firstRating: rated(2, 2) });
const other = aRisk({ key: aKey('R3'), firstRating: rated(4, 4) });

describe('the overall rating of an assessment', () => {
  it('is that of the highest-scoring risk, not a mean or a sum [K-025]', () => {
    expect(overallRating([one, other])).toEqual({
      score: 16,
      level: 'high',
      highest: [other.key],
    });
  });

  it('lists every risk that reaches the highest score [K-025]', () => {
    const tied = aRisk({ key: aKey('R4'), firstRating: rated(4, 4) });
    expect(overallRating([other, one, tied])?.highest).toEqual([other.key, tied.key]);
  });

  it('leaves out closed risks [K-025]', () => {
    expect(overallRating([one, { ...other, closedOn: someDay }])?.score).toBe(4);
  });

  it('leaves out risks of which one half is not yet rated [K-025]', () => {
    const half = aRisk({ key: aKey('R4'), firstRating: { likelihood: 5, impact: null } });
    expect(overallRating([one, half])).toEqual({ score: 4, level: 'low', highest: [one.key] });
  });

  it('takes the first score, whatever the resulting one is [K-025]', () => {
    expect(overallRating([{ ...other, resultingRating: rated(1, 1) }])?.score).toBe(16);
  });

  it('is nothing when no open risk is rated [K-025]', () => {
    expect(overallRating([])).toBeNull();
    expect(overallRating([aRisk()])).toBeNull();
  });

  it('is never below any open risk and always that of one of them [K-025]', () => {
    const value = fc.constantFrom(...ratingValues);
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (pairs) => {
        const risks = pairs.map(([likelihood, impact], index) =>
          aRisk({ key: aKey(`R${index}`), firstRating: rated(likelihood, impact) }),
        );
        const scores = pairs.map(([likelihood, impact]) => likelihood * impact);
        expect(overallRating(risks)?.score).toBe(Math.max(...scores));
      }),
    );
  });
});
