import { describe, expect, it } from 'vitest';
import { rating, riskLevel, riskScore } from '#domain/risk-matrix/rating.ts';
import { evaluationForm } from './evaluation-form.ts';
import { ratingForm } from './rating-form.ts';
import { workedExample } from './worked-example.ts';

describe('the evaluation form, appendix 2b', () => {
  it('has the header fields of the source in its order [K-031]', () => {
    expect(Object.values(evaluationForm.header)).toEqual([
      'Service User name',
      'Service User ref',
      'Risk Score',
      'Overall Risk Level',
      'Assessor’s name (print)',
      'Assessor’s signature',
      'Date of Assessment',
    ]);
  });

  it('has the columns of the source in its order [K-032]', () => {
    expect(Object.values(evaluationForm.columns).map(({ heading }) => heading)).toEqual([
      'Define risk',
      'Evaluate risk',
      'Risk Score',
      'Actions to address risk',
      'Resulting score',
      'Monitor and review',
    ]);
  });
});

describe('the rating form, appendix 2a', () => {
  it('says that the highest score decides the overall level, and where it is kept [K-025][K-027]', () => {
    expect(ratingForm.overall).toMatch(/determined by the highest risk score\.$/);
    expect(ratingForm.filing).toMatch(/case file\.$/);
  });
});

describe('the worked example', () => {
  const reached = (given: { likelihood: number; impact: number }) => {
    const made = rating(given.likelihood, given.impact);
    if (!made.ok) throw new Error(made.error.code);
    const score = riskScore(made.value);
    return { score, level: riskLevel(score) };
  };

  it('falls from 20, which is high, to 8, which is medium [K-033]', () => {
    expect(reached(workedExample.story.firstRating)).toEqual({ score: 20, level: 'high' });
    expect(reached(workedExample.story.resultingRating)).toEqual({ score: 8, level: 'medium' });
  });

  it('shows the scores of the source in its columns [K-033]', () => {
    const { columns, story } = workedExample;
    expect(columns.riskScore).toBe(reached(story.firstRating).score);
    expect(columns.resultingScore).toBe(reached(story.resultingRating).score);
  });
});
