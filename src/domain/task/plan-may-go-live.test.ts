import { describe, expect, it } from 'vitest';
import {
  aCompleteRisk,
  aHighRiskAssessment,
  aSubmittedAssessment,
  someDay,
  someMoment,
  theManager,
  theSafetyRepresentative,
} from '../../../test/support/assessment-builder.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { completeTask } from './complete-task.ts';
import { planMayGoLive } from './plan-may-go-live.ts';
import type { Task } from './task.ts';
import { tasksRaised } from './tasks-raised.ts';

const accepted: Assessment = {
  ...aHighRiskAssessment({
    shortTermRisk: {
      accepted: true,
      gainSought: 'Walks alone',
      endsOn: null,
      reasonedCase: 'Practice',
    },
  }),
  submittedAt: someMoment,
};

const raisedBy = (assessment: Assessment) =>
  tasksRaised(assessment, {
    now: someMoment,
    today: someDay,
    healthAndSafety: theSafetyRepresentative,
  });

const allDone = (tasks: readonly Task[]) =>
  tasks.flatMap((task) => {
    const by = { ...theManager, id: task.openFor };
    const done = completeTask(task, { by, at: someMoment, note: 'Considered' });
    return done.ok ? [done.value] : [];
  });

describe('whether a plan may go live', () => {
  it('is yes for a submitted plan that accepts no high risk [K-037]', () => {
    expect(planMayGoLive(aSubmittedAssessment(), [])).toBe(true);
  });

  it('is yes for high risks that nobody means to accept, and for accepted ones that are not high [K-037]', () => {
    const high = aHighRiskAssessment();
    expect(planMayGoLive({ ...high, submittedAt: someMoment }, [])).toBe(true);
    const acceptedMedium = aCompleteRisk({
      shortTermRisk: { accepted: true, gainSought: '', endsOn: null, reasonedCase: '' },
    });
    expect(planMayGoLive(aSubmittedAssessment({ risks: [acceptedMedium] }), [])).toBe(true);
  });

  it('is no while it is a draft [K-037]', () => {
    expect(planMayGoLive(aSubmittedAssessment({ submittedAt: null }), [])).toBe(false);
  });

  it('is no before the manager has authorised the accepted risk [K-037]', () => {
    expect(planMayGoLive(accepted, raisedBy(accepted))).toBe(false);
    expect(planMayGoLive(accepted, [])).toBe(false);
  });

  it('is yes once the manager has [K-037]', () => {
    expect(planMayGoLive(accepted, allDone(raisedBy(accepted)))).toBe(true);
  });

  it('waits for no other task, such as word of the high risk [K-037]', () => {
    const tasks = raisedBy(accepted).flatMap((task) =>
      task.kind === 'high-risk' ? [task] : allDone([task]),
    );
    expect(planMayGoLive(accepted, tasks)).toBe(true);
  });

  it('is no when what was authorised is an earlier revision [K-037]', () => {
    const tasks = allDone(raisedBy(accepted));
    expect(planMayGoLive({ ...accepted, revision: 2 }, tasks)).toBe(false);
  });

  it('is no when the assessor had to sign for a manager nobody named [K-037]', () => {
    const unmanaged = { ...accepted, manager: null };
    expect(planMayGoLive(unmanaged, allDone(raisedBy(unmanaged)))).toBe(false);
  });
});
