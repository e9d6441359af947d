import { describe, expect, it } from 'vitest';
import { matrixRows } from '#domain/risk-matrix/matrix-rows.ts';
import { ratingSentence } from './rating-sentence.ts';

describe('a rating as a sentence', () => {
  it('names both values, the score and the level', () => {
    expect(ratingSentence({ likelihood: 4, impact: 4 })).toBe('Likely × Serious = 16, High');
  });

  it('asks for the half that is still open', () => {
    expect(ratingSentence({ likelihood: 4, impact: null })).toBe('Likely. Now choose the impact.');
    expect(ratingSentence({ likelihood: null, impact: 2 })).toBe(
      'Moderate. Now choose the likelihood.',
    );
  });

  it('is another one for each of the 25 cells', () => {
    expect(new Set(matrixRows.flat().map(ratingSentence)).size).toBe(25);
  });
});
