import { describe, expect, it } from 'vitest';
import {
  aCompleteRisk,
  aDay,
  aCompleteAssessment,
  aHighRiskAssessment,
  someDay,
} from '../../../../test/support/assessment-builder.ts';
import { codesOf, codesWith } from '../../../../test/support/unmet-codes.ts';
import { unrated } from '../../risk-matrix/rating.ts';
import type { Risk, ShortTermRisk, Understanding } from '../assessment.ts';

const codesWithRisk = (overrides: Partial<Risk>) =>
  codesWith({ risks: [aCompleteRisk(overrides)] });

describe('a coming move', () => {
  const environment = { factors: '', moving: null, newEnvironment: '' } as const;

  it('is asked about before submission [K-017]', () => {
    expect(codesWith({ environment })).toEqual(['moving-missing']);
  });

  it('needs an assessment of the new environment [K-017]', () => {
    const moving = { ...environment, moving: 'yes' } as const;
    expect(codesWith({ environment: moving })).toEqual(['new-environment-missing']);
    const assessed = { ...moving, newEnvironment: 'A ground-floor flat' };
    expect(codesWith({ environment: assessed })).toEqual([]);
  });

  it('needs nothing more when there is none, factors or not [K-017]', () => {
    expect(codesWith({ environment: { ...environment, moving: 'no' } })).toEqual([]);
  });
});

describe('the rating of a risk', () => {
  it('is needed in both halves, with its evaluation or without [K-018][K-026]', () => {
    const evaluatedOnly = { firstRating: { likelihood: 3, impact: null } } as const;
    expect(codesWithRisk(evaluatedOnly)).toEqual(['first-rating-missing']);
  });

  it('cannot be submitted without a written weighing [K-024][K-026]', () => {
    expect(codesWithRisk({ weighing: '\t' })).toEqual(['weighing-missing']);
  });

  it('asks for both when neither is there [K-026]', () => {
    expect(codesWithRisk({ weighing: '', firstRating: unrated })).toEqual([
      'weighing-missing',
      'first-rating-missing',
    ]);
  });

  it('is looked at again when safeguarding issues are present [K-023]', () => {
    const safeguardingIssues = 'A neighbour borrows money';
    expect(codesWithRisk({ safeguardingIssues })).toEqual(['safeguarding-not-reconsidered']);
    expect(codesWithRisk({ safeguardingIssues, safeguardingReconsidered: true })).toEqual([]);
  });
});

describe('accepting a high short-term risk', () => {
  const accepted: ShortTermRisk = {
    accepted: true,
    gainSought: 'Walks to the shop alone',
    endsOn: aDay('2027-01-31'),
    reasonedCase: 'Practice with support makes the walk safe within weeks',
  };
  const codesOfShortTerm = (shortTermRisk: ShortTermRisk) =>
    codesOf(aHighRiskAssessment({ shortTermRisk }));

  it('can be submitted with gain, end and reasoned case [K-037]', () => {
    expect(codesOfShortTerm(accepted)).toEqual([]);
  });

  it.each([
    ['the gain sought', { gainSought: '' }, 'gain-sought-missing'],
    ['when it is to end', { endsOn: null }, 'short-term-end-missing'],
    ['an end that is still to come', { endsOn: aDay('2026-11-23') }, 'short-term-end-past'],
    ['a reasoned case', { reasonedCase: '' }, 'reasoned-case-missing'],
  ] as const)('needs %s [K-037]', (_, overrides, code) => {
    expect(codesOfShortTerm({ ...accepted, ...overrides })).toEqual([code]);
  });

  it('may end on the day of submission itself [K-037]', () => {
    expect(codesOfShortTerm({ ...accepted, endsOn: someDay })).toEqual([]);
  });

  it('asks for nothing when it is not accepted, or the risk is not high [K-037]', () => {
    const empty = { gainSought: '', endsOn: null, reasonedCase: '' };
    expect(codesOfShortTerm({ ...empty, accepted: false })).toEqual([]);
    expect(codesWithRisk({ shortTermRisk: { ...empty, accepted: true } })).toEqual([]);
  });
});

describe('understanding of the consequences', () => {
  const understanding = aCompleteAssessment().understanding;
  const codesWithUnderstanding = (overrides: Partial<Understanding>) =>
    codesWith({ understanding: { ...understanding, ...overrides } });

  it.each([
    ['how they were explained', { howExplained: '' }, 'how-explained-missing'],
    ['in what form', { formUsed: '' }, 'form-used-missing'],
    ['how understanding was checked', { howChecked: '' }, 'how-checked-missing'],
    ['when', { confirmedOn: null }, 'understanding-date-missing'],
  ] as const)('is shown by %s [K-036]', (_, overrides, code) => {
    expect(codesWithUnderstanding(overrides)).toEqual([code]);
  });

  it('cannot be confirmed on a day to come [K-036]', () => {
    expect(codesWithUnderstanding({ confirmedOn: aDay('2026-11-25') })).toEqual([
      'understanding-date-in-future',
    ]);
    expect(codesWithUnderstanding({ confirmedOn: someDay })).toEqual([]);
  });

  it('gives way to the capacity route once that is recorded [K-036]', () => {
    const route = {
      howExplained: '',
      formUsed: '',
      howChecked: '',
      confirmedOn: null,
      capacityRoute: 'Capacity for this decision is being assessed',
    };
    expect(codesWithUnderstanding(route)).toEqual([]);
  });
});
