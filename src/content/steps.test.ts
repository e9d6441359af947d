import { describe, expect, it } from 'vitest';
import { assessmentSteps } from '#domain/assessment/step-progress.ts';
import { steps } from './steps.ts';

const items = assessmentSteps.flatMap((step) => steps[step].guidance);

describe('the guidance of the four steps', () => {
  it('stands in the order of the source [K-002]', () => {
    expect(assessmentSteps.map((step) => steps[step].number)).toEqual([1, 2, 3, 4]);
  });

  it('has every point of the mini guide’s four columns [K-115]', () => {
    expect(assessmentSteps.map((step) => steps[step].guidance.length)).toEqual([4, 9, 9, 8]);
  });

  it('marks as a must what the source says must be done, and nothing else [K-115]', () => {
    for (const { must, quote } of items) expect(must).toBe(quote.startsWith('You must'));
  });

  it('keeps a permanent slug for each point', () => {
    for (const step of assessmentSteps) {
      const slugs = steps[step].guidance.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }
  });
});
