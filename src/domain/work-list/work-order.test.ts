import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratingValues, riskLevel, riskScore } from '../risk-matrix/rating.ts';
import { inWorkOrder, type RankedWork } from './work-order.ts';

const row = (name: string, likelihood: 1 | 2 | 3 | 4 | 5 | null, since: string) => {
  if (likelihood === null) return { name, level: null, score: null, since };
  const score = riskScore({ likelihood, impact: 4 });
  return { name, level: riskLevel(score), score, since };
};
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('the order of a work list', () => {
  it('puts high first, then the score, then the longest waiting, unrated last [K-022]', () => {
    const rows = [
      row('unrated', null, '2026-01-01'),
      row('low', 1, '2026-01-01'),
      row('medium', 3, '2026-01-01'),
      row('high 16, new', 4, '2026-11-20'),
      row('high 20', 5, '2026-11-24'),
      row('high 16, old', 4, '2026-11-01'),
    ];
    expect(names(inWorkOrder(rows))).toEqual([
      'high 20',
      'high 16, old',
      'high 16, new',
      'medium',
      'low',
      'unrated',
    ]);
  });

  it('keeps rows that tie in the order they came [K-022]', () => {
    const rows = [row('first', 2, '2026-11-01'), row('second', 2, '2026-11-01')];
    expect(names(inWorkOrder(rows))).toEqual(['first', 'second']);
    expect(names(inWorkOrder(rows.toReversed()))).toEqual(['second', 'first']);
  });

  it('loses no row, and no row comes before one with a higher score [K-022]', () => {
    const value = fc.constantFrom(...ratingValues);
    const rating = fc.option(fc.record({ likelihood: value, impact: value }));
    const work = fc
      .tuple(rating, fc.constantFrom('2026-01-01', '2026-06-01'))
      .map(([given, since]): RankedWork => {
        if (given === null) return { level: null, score: null, since };
        const score = riskScore(given);
        return { level: riskLevel(score), score, since };
      });
    fc.assert(
      fc.property(fc.array(work), (rows) => {
        const ordered = inWorkOrder(rows);
        expect(new Set(ordered)).toEqual(new Set(rows));
        const scores = ordered.map(({ score }) => score ?? 0);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }),
    );
  });
});
