import { describe, expect, it } from 'vitest';
import { aCompleteRisk, aKey, anAction, rated } from '../../../test/support/assessment-builder.ts';
import { unrated } from '../risk-matrix/rating.ts';
import { resultingQuestion } from './resulting-question.ts';

const risk = aCompleteRisk({ firstRating: rated(3, 4), resultingRating: rated(2, 4) });

describe('the question a resulting score raises', () => {
  it('is none when an action brings the score down [K-034]', () => {
    expect(resultingQuestion(risk, [anAction()])).toBeNull();
  });

  it('is none when an action leaves the score as it was [K-034]', () => {
    const unchanged = { ...risk, resultingRating: rated(4, 3) };
    expect(resultingQuestion(unchanged, [anAction()])).toBeNull();
  });

  it('is why, when the score is higher than the first [K-034]', () => {
    const worse = { ...risk, resultingRating: rated(5, 4) };
    expect(resultingQuestion(worse, [anAction()])).toEqual({ code: 'higher-than-first' });
  });

  it('is why, when no action stands behind it [K-034]', () => {
    expect(resultingQuestion(risk, [])).toEqual({ code: 'without-action' });
  });

  it('does not count an action without words, or one for another risk [K-034]', () => {
    const actions = [anAction({ what: '  ' }), anAction({ risk: aKey('R9') })];
    expect(resultingQuestion(risk, actions)).toEqual({ code: 'without-action' });
  });

  it('is none before the resulting score is chosen [K-034]', () => {
    expect(resultingQuestion({ ...risk, resultingRating: unrated }, [])).toBeNull();
  });
});
