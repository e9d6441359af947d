import { describe, expect, it } from 'vitest';
import {
  aCompleteAssessment,
  aCompleteRisk,
  aKey,
  anAction,
  anAssessment,
  anInvolvedPerson,
  aRisk,
  rated,
  someDay,
} from '../../../test/support/assessment-builder.ts';
import { unrated } from '../risk-matrix/rating.ts';
import type { Assessment } from './assessment.ts';
import { assessmentSteps, stepProgress } from './step-progress.ts';

const states = (assessment: Assessment) => {
  const progress = stepProgress(assessment, { today: someDay });
  return assessmentSteps.map((step) => progress[step].state);
};

describe('the state of the four steps', () => {
  it('is not started for each step of a new assessment [K-002]', () => {
    expect(states(anAssessment())).toEqual([
      'not-started',
      'not-started',
      'not-started',
      'not-started',
    ]);
  });

  it('is complete for each step once nothing is left to record [K-002]', () => {
    expect(states(aCompleteAssessment())).toEqual(['complete', 'complete', 'complete', 'complete']);
  });

  it('is in progress for a later step that is drafted before an earlier one is done [K-002]', () => {
    const drafted = aCompleteAssessment({ wants: '' });
    expect(states(drafted)).toEqual(['in-progress', 'in-progress', 'in-progress', 'in-progress']);
  });

  it('does not wait for what only a later step lacks [K-002]', () => {
    const risks = [aCompleteRisk({ monitoringHow: '' })];
    expect(states(aCompleteAssessment({ risks }))).toEqual([
      'complete',
      'complete',
      'complete',
      'in-progress',
    ]);
    const unweighed = [aCompleteRisk({ weighing: '' })];
    expect(states(aCompleteAssessment({ risks: unweighed }))[0]).toBe('complete');
  });

  it.each([
    ['identify', anAssessment({ wants: 'To swim' }), 0],
    ['identify', anAssessment({ risks: [aRisk()] }), 0],
    ['evaluate', anAssessment({ involved: [anInvolvedPerson()] }), 1],
    [
      'evaluate',
      anAssessment({ risks: [aRisk({ firstRating: { likelihood: 2, impact: null } })] }),
      1,
    ],
    ['evaluate', anAssessment({ risks: [aRisk({ safeguardingIssues: 'Money' })] }), 1],
    ['support', anAssessment({ actions: [anAction()] }), 2],
    [
      'support',
      anAssessment({ risks: [aRisk({ resultingRating: { likelihood: null, impact: 1 } })] }),
      2,
    ],
    ['manage', anAssessment({ risks: [aRisk({ monitoringHowOften: 'Weekly' })] }), 3],
  ] as const)('turns %s to in progress as soon as anything is there', (_, assessment, index) => {
    expect(states(assessment)[index]).toBe('in-progress');
  });
});

describe('a step nobody has touched', () => {
  it('stays not started when risks are only described [K-002]', () => {
    const described = anAssessment({
      risks: [aRisk({ whatCanHappen: 'Falling', howItCanHappen: 'In the dark' })],
    });
    expect(states(described)).toEqual(['in-progress', 'not-started', 'not-started', 'not-started']);
  });
});

describe('a described risk', () => {
  it.each([{ whatCanHappen: '' }, { howItCanHappen: ' ' }, { affected: [] }])(
    'lacks none of what, how and who: %j [K-013]',
    (gap) => {
      const assessment = anAssessment({ risks: [aCompleteRisk(gap)] });
      const { summary } = stepProgress(assessment, { today: someDay }).identify;
      expect(summary).toEqual({ code: 'risks-described', done: 0, total: 1 });
    },
  );
});

describe('what each step counts', () => {
  const rating = { firstRating: rated(3, 3), resultingRating: unrated };
  const assessment = anAssessment({
    risks: [
      aCompleteRisk({ key: aKey('R2'), ...rating }),
      aCompleteRisk({ key: aKey('R3'), ...rating, monitoringHowOften: '' }),
      aRisk({ key: aKey('R4') }),
      aCompleteRisk({ key: aKey('R5'), closedOn: someDay }),
      aCompleteRisk({ key: aKey('R6'), firstRating: rated(1, 1) }),
    ],
    actions: [anAction({ risk: aKey('R3') })],
  });
  const progress = stepProgress(assessment, { today: someDay });

  it.each([
    ['identify', 'risks-described', 3, 4],
    ['evaluate', 'risks-rated', 3, 4],
    ['support', 'risks-with-actions', 1, 2],
    ['manage', 'risks-monitored', 2, 4],
  ] as const)('is, in %s, %s among the open risks', (step, code, done, total) => {
    expect(progress[step].summary).toEqual({ code, done, total });
  });
});
