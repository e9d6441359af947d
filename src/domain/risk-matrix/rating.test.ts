import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeRating, rating, ratingValues, riskLevel, riskScore, unrated } from './rating.ts';

const onScale = fc.constantFrom(...ratingValues);
const levelRank = { low: 0, medium: 1, high: 2 };

describe('a rating', () => {
  it('is made from a likelihood and an impact on the scale [K-018]', () => {
    expect(rating(4, 2)).toEqual({ ok: true, value: { likelihood: 4, impact: 2 } });
  });

  it('refuses every likelihood that is not a whole number from 1 to 5 [K-020]', () => {
    fc.assert(
      fc.property(offScale(), onScale, (likelihood, impact) => {
        expect(rating(likelihood, impact)).toEqual({
          ok: false,
          error: { code: 'likelihood-off-scale' },
        });
      }),
    );
  });

  it('refuses every impact that is not a whole number from 1 to 5 [K-020]', () => {
    fc.assert(
      fc.property(onScale, offScale(), (likelihood, impact) => {
        expect(rating(likelihood, impact)).toEqual({
          ok: false,
          error: { code: 'impact-off-scale' },
        });
      }),
    );
  });

  it('is complete only once both halves are chosen [K-018]', () => {
    expect(completeRating(unrated)).toBeNull();
    expect(completeRating({ likelihood: 3, impact: null })).toBeNull();
    expect(completeRating({ likelihood: null, impact: 3 })).toBeNull();
    expect(completeRating({ likelihood: 3, impact: 2 })).toEqual({ likelihood: 3, impact: 2 });
  });
});

describe('a score', () => {
  it('never falls, and its level never falls, when likelihood or impact rises [K-019]', () => {
    fc.assert(
      fc.property(onScale, onScale, onScale, onScale, (likelihood, impact, other, another) => {
        const higher = {
          likelihood: likelihood > other ? likelihood : other,
          impact: impact > another ? impact : another,
        };
        const before = riskScore({ likelihood, impact });
        const after = riskScore(higher);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(levelRank[riskLevel(after)]).toBeGreaterThanOrEqual(levelRank[riskLevel(before)]);
      }),
    );
  });

  it('is the same when likelihood and impact change places [K-019]', () => {
    fc.assert(
      fc.property(onScale, onScale, (one, other) => {
        expect(riskScore({ likelihood: one, impact: other })).toBe(
          riskScore({ likelihood: other, impact: one }),
        );
      }),
    );
  });

  it('is never a number that no product gives, such as 7 [K-020]', () => {
    const impossible = new Set([7, 11, 13, 14, 17, 18, 19, 21, 22, 23, 24]);
    fc.assert(
      fc.property(onScale, onScale, (likelihood, impact) => {
        expect(impossible.has(riskScore({ likelihood, impact }))).toBe(false);
      }),
    );
  });
});

function offScale() {
  return fc
    .oneof(fc.integer(), fc.double(), fc.constantFrom(0, 6, -1, 2.5, Number.NaN, Infinity))
    .filter((value) => !ratingValues.some((allowed) => allowed === value));
}
