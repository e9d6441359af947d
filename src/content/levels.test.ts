import { describe, expect, it } from 'vitest';
import { matrixRows } from '#domain/risk-matrix/matrix-rows.ts';
import { levels } from './levels.ts';

describe('the words of a level', () => {
  it('print the range that the scores of the level fall in [K-020]', () => {
    for (const { score, level } of matrixRows.flat()) {
      const [lowest = Number.NaN, highest = Number.NaN] = levels[level].range
        .split(/ [-–] /)
        .map(Number);
      expect(score).toBeGreaterThanOrEqual(lowest);
      expect(score).toBeLessThanOrEqual(highest);
    }
  });

  it('quote the action and timescale of the form [K-028][K-029][K-030]', () => {
    expect(levels.low.actionAndTimescale).toMatch(/^No additional measures are required/);
    expect(levels.medium.actionAndTimescale).toMatch(
      /^Take prompt action to address the risk\(s\)/,
    );
    expect(levels.high.actionAndTimescale).toBe('Take immediate steps to address the risk(s).');
  });

  it('say that “immediate” as the same day is the council’s own setting [K-030]', () => {
    expect(levels.high.help).toMatch(/same day.*council’s own setting/);
  });
});
