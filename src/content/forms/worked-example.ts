import type { Rating } from '#domain/risk-matrix/rating.ts';
import { kass, ownWording } from '../source.ts';

/**
 * The worked example of appendix 2b (K-033): its first score of 20 and resulting score of 8 are the source's, the words
 * in the row show what each column asks for. The story is invented, because the source's row holds instructions only.
 */
export const workedExample = {
  columns: {
    defineRisk: 'give a brief description',
    evaluateRisk:
      'Weigh up the strengths, opportunities and protective factors with the impact and likelihood of the activity/inactivity',
    riskScore: 20,
    actions: 'List actions',
    resultingScore: 8,
    monitorAndReview: 'Describe how you will monitor and how frequent (in proportion to risk)',
  },
  story: {
    defineRisk: 'Falling on the stairs at night on the way to the bathroom.',
    evaluateRisk:
      'She has fallen twice this month. She knows when she is unsteady and wants to stay in her own home; her son lives next door.',
    firstRating: { likelihood: 5, impact: 4 } satisfies Rating,
    actions: 'A second handrail and a night light this week; a pendant alarm from today.',
    resultingRating: { likelihood: 2, impact: 4 } satisfies Rating,
    monitorAndReview: 'Telephone call every week for a month, then a visit.',
    easyRead: 'The risk was big. After the changes it is smaller.',
  },
  easyRead: 'This shows how a filled-in form looks.',
  source: `${kass('appendix 2b')}; story: ${ownWording}`,
} as const;
