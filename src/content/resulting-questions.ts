import type { ResultingQuestion } from '#domain/assessment/resulting-question.ts';

/** What is asked about a doubtful resulting score (appendix 2b, K-034). */
export const resultingQuestions = {
  'higher-than-first':
    'The resulting score is higher than the first. Is that what you expect? If so, give the reason.',
  'without-action':
    'The risk is rated again, but no action stands behind it. Add an action, or give the reason for the resulting score.',
} as const satisfies Record<ResultingQuestion['code'], string>;
