import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { submitAssessment } from '#domain/assessment/submit-assessment.ts';
import {
  aCompleteAssessment,
  anAssessment,
  aRisk,
  rated,
  someAssessmentKey,
  someDay,
  someMoment,
  somePerson,
  theManager,
} from '../../test/support/assessment-builder.ts';
import { aCasePlace } from '../../test/support/case-place.ts';
import { assessmentSubject } from './assessment-work.ts';
import { EditingSession } from './editing/editing-session.ts';
import { openAssessment } from './open-assessment.ts';
import type { Workplace } from './workplace.ts';

async function openSession(workplace: Workplace) {
  const which = { person: somePerson, assessment: someAssessmentKey };
  const opened = await openAssessment(workplace, which);
  if (!opened) throw new Error('The test found no assessment');
  const subject = assessmentSubject(workplace, someAssessmentKey);
  const session = new EditingSession(workplace, subject, opened.start, () => () => undefined);
  const save = async (update: (assessment: Assessment) => Assessment) => {
    session.change((work) => ({ ...work, assessment: update(work.assessment) }));
    await session.saveNow();
  };
  return { session, save };
}

describe('saving an assessment', () => {
  it('tells the manager of a high risk in the same round trip [K-030]', async () => {
    const { service, workplace, putAssessment } = aCasePlace();
    await putAssessment(anAssessment({ manager: theManager }));
    const { save } = await openSession(workplace);
    service.roundTrips = 0;
    await save((assessment) => ({ ...assessment, risks: [aRisk({ firstRating: rated(4, 4) })] }));
    expect(service.roundTrips).toBe(1);
    expect(service.fieldsOf('Tasks')).toMatchObject([
      { Kind: 'high-risk', OpenFor: theManager.id, Score: 16 },
    ]);
  });

  it('logs an extreme-harm alert whatever the score [K-038]', async () => {
    const { service, workplace, putAssessment } = aCasePlace();
    await putAssessment(anAssessment());
    const { save } = await openSession(workplace);
    const risk = aRisk({ firstRating: rated(1, 5), extremeHarm: true });
    await save((assessment) => ({ ...assessment, risks: [risk] }));
    expect(service.fieldsOf('Concerns')).toMatchObject([{ Kind: 'extreme-harm' }]);
    expect(service.fieldsOf('Tasks').map((task) => task.Kind)).toContain('extreme-harm');
  });
});

describe('joining changes with a revision that somebody submitted meanwhile', () => {
  it('opens the next revision, so that what was signed stays as it was signed [K-027]', async () => {
    const { workplace, putAssessment } = aCasePlace();
    await putAssessment(aCompleteAssessment());
    const mine = await openSession(workplace);
    const theirs = await openSession({ ...workplace, sessions: aCasePlace().workplace.sessions });
    await theirs.save((assessment) => {
      const submission = { signature: 'Priya Nair', at: someMoment, today: someDay };
      const submitted = submitAssessment(assessment, submission);
      if (!submitted.ok) throw new Error('The test assessment is not complete');
      return submitted.value;
    });
    await mine.save((assessment) => ({ ...assessment, wants: 'Something else after all' }));
    expect(mine.session.state().value.assessment).toMatchObject({
      wants: 'Something else after all',
      revision: 2,
      submittedAt: null,
    });
  });
});
