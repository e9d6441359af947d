import { describe, expect, it } from 'vitest';
import {
  aCompleteAssessment,
  aCompleteRisk,
  aKey,
  anOutcome,
  aStrength,
  someDay,
} from '../../../../test/support/assessment-builder.ts';
import { codesOf, codesWith } from '../../../../test/support/unmet-codes.ts';
import type { Risk } from '../assessment.ts';
import { unmetGates } from '../submission-gates.ts';

const codesWithRisk = (overrides: Partial<Risk>) =>
  codesWith({ risks: [aCompleteRisk(overrides)] });

describe('what step 1 asks for before submission', () => {
  it('is nothing more once everything is recorded', () => {
    expect(codesOf(aCompleteAssessment())).toEqual([]);
  });

  it('is what the person wants, in their words [K-004]', () => {
    expect(codesWith({ wants: ' \n ' })).toEqual(['wants-missing']);
  });

  it('is at least one outcome [K-004]', () => {
    const risks = [aCompleteRisk({ outcome: null })];
    expect(codesWith({ outcomes: [], risks })).toEqual(['outcomes-missing']);
  });

  it('is words for each outcome, named by its row [K-004]', () => {
    const blank = anOutcome({ key: aKey('G3'), words: '' });
    const assessment = aCompleteAssessment({ outcomes: [anOutcome(), blank] });
    expect(unmetGates(assessment, { today: someDay })).toEqual([
      {
        code: 'outcome-words-missing',
        step: 'identify',
        field: 'outcome.words',
        record: blank.key,
        requirement: 'K-004',
      },
    ]);
  });

  it('is a strength or an opportunity [K-014]', () => {
    const opportunity = aStrength({ kind: 'opportunity' });
    expect(codesWith({ strengths: [opportunity] })).toEqual([]);
    expect(codesWith({ strengths: [] })).toEqual(['strengths-missing']);
  });

  it('is not answered by a protective factor alone [K-014]', () => {
    const around = aStrength({ kind: 'protective-factor' });
    expect(codesWith({ strengths: [around] })).toEqual(['strengths-missing']);
  });

  it('accepts an explained “none found” instead [K-014]', () => {
    expect(codesWith({ strengths: [], noStrengthsReason: 'She would not say today' })).toEqual([]);
  });

  it('is a description of each strength listed [K-014]', () => {
    const blank = aStrength({ key: aKey('S3'), description: '' });
    expect(codesWith({ strengths: [aStrength(), blank] })).toEqual([
      'strength-description-missing',
    ]);
  });

  it('is at least one risk [K-011]', () => {
    expect(codesWith({ risks: [], actions: [] })).toEqual(['risks-missing']);
  });

  it.each([
    ['what can happen', { whatCanHappen: '' }, 'what-can-happen-missing'],
    ['how it can happen', { howItCanHappen: ' ' }, 'how-it-can-happen-missing'],
    ['who might be affected', { affected: [] }, 'affected-missing'],
    ['what not doing it would cost', { riskOfNotDoing: '' }, 'risk-of-not-doing-missing'],
  ] as const)('is %s, for each risk [K-013][K-106]', (_, overrides, code) => {
    expect(codesWithRisk(overrides)).toEqual([code]);
  });

  it('names the risk it concerns and the field that opens the gate [K-013]', () => {
    const second = aCompleteRisk({
      key: aKey('R3'),
      howItCanHappen: '',
      firstRating: { likelihood: 1, impact: 1 },
      resultingRating: { likelihood: null, impact: null },
    });
    const assessment = aCompleteAssessment({ risks: [aCompleteRisk(), second] });
    expect(unmetGates(assessment, { today: someDay })).toMatchObject([
      { code: 'how-it-can-happen-missing', field: 'risk.how-it-can-happen', record: second.key },
    ]);
  });

  it('is satisfied by related strengths without an outcome [K-012]', () => {
    expect(codesWithRisk({ outcome: null, effectOnOutcome: '' })).toEqual([]);
  });

  it('is satisfied by the effect on an outcome without strengths [K-012]', () => {
    expect(codesWithRisk({ strengths: [] })).toEqual([]);
  });

  it('is strengths or an effect on an outcome, when a risk has neither [K-012]', () => {
    expect(codesWithRisk({ strengths: [], outcome: null, effectOnOutcome: '' })).toEqual([
      'strengths-or-effect-missing',
    ]);
  });

  it('does not take an effect without an outcome for an answer [K-012]', () => {
    expect(codesWithRisk({ strengths: [], outcome: null })).toEqual([
      'strengths-or-effect-missing',
    ]);
  });

  it('is the effect, once an outcome is chosen [K-012]', () => {
    expect(codesWithRisk({ effectOnOutcome: '' })).toEqual(['effect-on-outcome-missing']);
  });

  it('leaves closed risks alone [K-025]', () => {
    const closed = { closedOn: someDay, closedReason: 'Moved', whatCanHappen: '', affected: [] };
    expect(codesWithRisk(closed)).toEqual([]);
  });
});
