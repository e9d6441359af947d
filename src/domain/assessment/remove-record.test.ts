import { describe, expect, it } from 'vitest';
import {
  aCompleteAssessment,
  aCompleteRisk,
  aKey,
  anAction,
  anAgencyNotice,
  anInvolvedPerson,
  aStrength,
} from '../../../test/support/assessment-builder.ts';
import {
  withoutAction,
  withoutAgencyNotice,
  withoutInvolvedPerson,
  withoutOutcome,
  withoutRisk,
  withoutStrength,
} from './remove-record.ts';

describe('removing a row leaves nothing pointing at it', () => {
  it('takes a strength out of every risk that names it [K-012]', () => {
    const kept = aStrength({ key: aKey('S3') });
    const assessment = aCompleteAssessment({
      strengths: [aStrength(), kept],
      risks: [aCompleteRisk({ strengths: [aKey('S2S2'), kept.key] })],
    });
    const left = withoutStrength(assessment, aKey('S2S2'));
    expect(left.strengths).toEqual([kept]);
    expect(left.risks[0]?.strengths).toEqual([kept.key]);
  });

  it('takes an outcome out of every risk, and keeps the words about the effect [K-012]', () => {
    const left = withoutOutcome(aCompleteAssessment(), aKey('G2G2'));
    expect(left.outcomes).toEqual([]);
    expect(left.risks[0]).toMatchObject({
      outcome: null,
      effectOnOutcome: 'A fall could mean leaving home',
    });
  });

  it('takes the actions of a risk with it, and no others [K-011]', () => {
    const other = aCompleteRisk({ key: aKey('R3') });
    const otherAction = anAction({ key: aKey('B3'), risk: other.key });
    const assessment = aCompleteAssessment({
      risks: [aCompleteRisk(), other],
      actions: [anAction(), otherAction],
    });
    const left = withoutRisk(assessment, aKey('R2R2'));
    expect(left.risks).toEqual([other]);
    expect(left.actions).toEqual([otherAction]);
  });

  it('takes single actions, people involved and notices away by their keys', () => {
    const assessment = aCompleteAssessment({ agencyNotices: [anAgencyNotice()] });
    expect(withoutAction(assessment, anAction().key).actions).toEqual([]);
    expect(withoutInvolvedPerson(assessment, anInvolvedPerson().key).involved).toEqual([]);
    expect(withoutAgencyNotice(assessment, anAgencyNotice().key).agencyNotices).toEqual([]);
  });
});
