import { describe, expect, it } from 'vitest';
import {
  aCompleteAssessment,
  aDay,
  aSubmittedAssessment,
  someDay,
  someMoment,
} from '../../../test/support/assessment-builder.ts';
import { amendAssessment, submitAssessment } from './submit-assessment.ts';

const act = { signature: ' Priya Nair ', at: someMoment, today: someDay };

describe('submitting an assessment', () => {
  it('signs and locks it once nothing is left to record [K-031]', () => {
    const draft = aCompleteAssessment();
    expect(submitAssessment(draft, act)).toEqual({
      ok: true,
      value: { ...draft, signature: 'Priya Nair', submittedAt: someMoment },
    });
  });

  it('is refused with every unmet gate [K-026]', () => {
    const submitted = submitAssessment(aCompleteAssessment({ wants: '' }), act);
    expect(submitted).toMatchObject({
      ok: false,
      error: { code: 'gates-unmet', gates: [{ code: 'wants-missing' }] },
    });
  });

  it('is refused without a signature [K-031]', () => {
    expect(submitAssessment(aCompleteAssessment(), { ...act, signature: '  ' })).toEqual({
      ok: false,
      error: { code: 'signature-missing' },
    });
  });

  it('is refused the second time [K-027]', () => {
    expect(submitAssessment(aSubmittedAssessment(), act)).toEqual({
      ok: false,
      error: { code: 'already-submitted' },
    });
  });
});

describe('amending an assessment', () => {
  it('opens it as the unsigned draft of its next revision, dated that day [K-027]', () => {
    const submitted = aSubmittedAssessment();
    const today = aDay('2026-12-01');
    expect(amendAssessment(submitted, { today })).toEqual({
      ok: true,
      value: { ...submitted, revision: 2, startedOn: today, submittedAt: null, signature: '' },
    });
  });

  it('is refused while it is still a draft [K-027]', () => {
    expect(amendAssessment(aCompleteAssessment(), { today: someDay })).toEqual({
      ok: false,
      error: { code: 'not-submitted' },
    });
  });
});
