import { describe, expect, it } from 'vitest';
import {
  aCompleteRisk,
  aDay,
  aHighRiskAssessment,
  anAction,
  rated,
} from '../../../../test/support/assessment-builder.ts';
import { codesOf, codesWith } from '../../../../test/support/unmet-codes.ts';
import { unrated } from '../../risk-matrix/rating.ts';
import type { Risk, RiskAction } from '../assessment.ts';

const codesWithRisk = (overrides: Partial<Risk>) =>
  codesWith({ risks: [aCompleteRisk(overrides)] });

describe('the response to a low risk', () => {
  it('asks for no action and no resulting score [K-028]', () => {
    const low = aCompleteRisk({
      firstRating: rated(2, 3),
      resultingRating: unrated,
      timescaleReason: '',
    });
    expect(codesWith({ risks: [low], actions: [] })).toEqual([]);
  });
});

describe('the response to a medium risk', () => {
  it('asks for an action [K-029]', () => {
    const medium = aCompleteRisk({ resultingRating: unrated });
    expect(codesWith({ risks: [medium], actions: [] })).toEqual(['action-missing']);
  });

  it('asks for the reason of the timescale [K-029]', () => {
    expect(codesWithRisk({ timescaleReason: '' })).toEqual(['timescale-reason-missing']);
  });

  it('may be dated later than today [K-029]', () => {
    expect(codesWith({ actions: [anAction({ dueOn: aDay('2027-02-01') })] })).toEqual([]);
  });
});

describe('the response to a high risk', () => {
  const high = aHighRiskAssessment();
  const codesWithActions = (actions: readonly RiskAction[]) => codesOf({ ...high, actions });

  it('asks for an action dated today or earlier [K-030]', () => {
    expect(codesWithActions([anAction()])).toEqual([]);
    expect(codesWithActions([anAction({ dueOn: aDay('2026-11-20') })])).toEqual([]);
    expect(codesWithActions([anAction({ dueOn: aDay('2026-11-25') })])).toEqual([
      'immediate-action-missing',
    ]);
  });

  it('asks for it once, also when there is no action at all [K-030]', () => {
    const [risk] = high.risks;
    const risks = risk ? [{ ...risk, resultingRating: unrated }] : [];
    expect(codesOf({ ...high, risks, actions: [] })).toEqual(['immediate-action-missing']);
  });

  it('asks for no reason of the timescale, which is immediate [K-030]', () => {
    expect(codesOf(aHighRiskAssessment({ timescaleReason: '' }))).toEqual([]);
  });
});

describe('an action', () => {
  it.each([
    ['what', { what: ' ' }, ['action-what-missing', 'resulting-reason-missing']],
    ['who', { who: '' }, ['action-who-missing']],
    ['when', { dueOn: null }, ['action-due-missing']],
    ['what it should achieve', { outcomeSought: '' }, ['action-outcome-missing']],
  ] as const)('says %s [K-029][K-062]', (_, overrides, codes) => {
    expect(codesWith({ actions: [anAction(overrides)] })).toEqual(codes);
  });
});

describe('the resulting score', () => {
  it('is asked for once there is an action [K-034]', () => {
    expect(codesWithRisk({ resultingRating: unrated })).toEqual(['resulting-rating-missing']);
  });

  it('is not half chosen [K-034]', () => {
    const half = { likelihood: 1, impact: null } as const;
    const low = aCompleteRisk({ firstRating: rated(1, 1), resultingRating: half });
    expect(codesWith({ risks: [low], actions: [] })).toEqual(['resulting-rating-missing']);
  });

  it('needs a reason when it is higher than the first [K-034]', () => {
    const worse = { resultingRating: rated(5, 5) };
    expect(codesWithRisk(worse)).toEqual(['resulting-reason-missing']);
    expect(codesWithRisk({ ...worse, resultingReason: 'The trial itself raises it' })).toEqual([]);
  });

  it('needs a reason when no action stands behind it [K-034]', () => {
    const low = aCompleteRisk({ firstRating: rated(2, 3), resultingRating: rated(1, 3) });
    expect(codesWith({ risks: [low], actions: [] })).toEqual(['resulting-reason-missing']);
  });
});
