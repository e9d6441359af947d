import { describe, expect, it } from 'vitest';
import { matrixRows } from './matrix-rows.ts';
import { rating, riskLevel, riskScore } from './rating.ts';

/** The printed matrix (KASS step 2, repeated in appendix 2a): likelihood, impact, score, level. */
const printed = [
  [5, 1, 5, 'low'],
  [5, 2, 10, 'medium'],
  [5, 3, 15, 'medium'],
  [5, 4, 20, 'high'],
  [5, 5, 25, 'high'],
  [4, 1, 4, 'low'],
  [4, 2, 8, 'medium'],
  [4, 3, 12, 'medium'],
  [4, 4, 16, 'high'],
  [4, 5, 20, 'high'],
  [3, 1, 3, 'low'],
  [3, 2, 6, 'low'],
  [3, 3, 9, 'medium'],
  [3, 4, 12, 'medium'],
  [3, 5, 15, 'medium'],
  [2, 1, 2, 'low'],
  [2, 2, 4, 'low'],
  [2, 3, 6, 'low'],
  [2, 4, 8, 'medium'],
  [2, 5, 10, 'medium'],
  [1, 1, 1, 'low'],
  [1, 2, 2, 'low'],
  [1, 3, 3, 'low'],
  [1, 4, 4, 'low'],
  [1, 5, 5, 'low'],
] as const;

describe('the risk rating matrix', () => {
  it.each(printed)(
    'gives likelihood %i with impact %i the score %i, %s [K-019][K-020]',
    (likelihood, impact, score, level) => {
      const made = rating(likelihood, impact);
      expect(made.ok && riskScore(made.value)).toBe(score);
      expect(riskLevel(score)).toBe(level);
    },
  );

  it('is drawn as printed: highest likelihood on top, lowest impact on the left [K-021]', () => {
    expect(matrixRows).toHaveLength(5);
    expect(
      matrixRows
        .flat()
        .map(({ likelihood, impact, score, level }) => [likelihood, impact, score, level]),
    ).toEqual(printed);
  });

  it('holds 12 low, 9 medium and 4 high cells [K-020]', () => {
    const count = (level: string) =>
      matrixRows.flat().filter((cell) => cell.level === level).length;
    expect([count('low'), count('medium'), count('high')]).toEqual([12, 9, 4]);
  });
});
