import { describe, expect, it } from 'vitest';
import {
  aHighRiskAssessment,
  anAssessment,
  aSubmittedAssessment,
  someAssessmentKey,
  someDay,
  someMoment,
  somePerson,
  theAssessor,
} from '../../../test/support/assessment-builder.ts';
import { storedInOrder } from '../../../test/support/stored-records.ts';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { assessmentToRecords } from './assessment-mapper.ts';
import { summariesFromRecords } from './summary-mapper.ts';

const summaryOf = (assessment: Assessment) =>
  summariesFromRecords(storedInOrder(assessmentToRecords(assessment)))[0];

describe('an assessment in a list of work', () => {
  it('shows its level and how far its rating is, without its risks being read [K-022]', () => {
    expect(summaryOf(aHighRiskAssessment())).toEqual({
      key: someAssessmentKey,
      person: somePerson,
      revision: 1,
      startedOn: someDay,
      submittedAt: null,
      assessorName: theAssessor.name,
      openFor: theAssessor.id,
      level: 'high',
      score: 20,
      risksRated: 1,
      risksOpen: 1,
      modifiedAt: someMoment,
    });
  });

  it('is nobody’s to do once submitted', () => {
    expect(summaryOf(aSubmittedAssessment())).toMatchObject({
      openFor: null,
      submittedAt: someMoment,
    });
  });

  it('has no level while nothing is rated', () => {
    expect(summaryOf(anAssessment())).toMatchObject({ level: null, score: null, risksOpen: 0 });
  });
});
