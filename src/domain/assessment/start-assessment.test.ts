import { describe, expect, it } from 'vitest';
import {
  someAssessmentKey,
  someDay,
  somePerson,
  theAssessor,
  theManager,
} from '../../../test/support/assessment-builder.ts';
import { startAssessment } from './start-assessment.ts';

describe('starting an assessment', () => {
  it('gives an unsigned first draft, dated today, with nothing written [K-031]', () => {
    const started = startAssessment({
      key: someAssessmentKey,
      person: somePerson,
      assessor: theAssessor,
      manager: theManager,
      team: 'Older people, north',
      today: someDay,
    });
    expect(started).toMatchObject({
      revision: 1,
      startedOn: someDay,
      submittedAt: null,
      signature: '',
      assessor: theAssessor,
      manager: theManager,
    });
    const rows = [started.risks, started.actions, started.outcomes, started.strengths];
    expect(rows.flat()).toEqual([]);
  });
});
