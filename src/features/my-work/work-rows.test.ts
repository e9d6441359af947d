import { describe, expect, it } from 'vitest';
import type { AssessmentSummary } from '#domain/assessment/assessment-summary.ts';
import type { Task } from '#domain/task/task.ts';
import {
  aDay,
  aKey,
  aMoment,
  someAssessmentKey,
  someDay,
  someMoment,
  somePerson,
  theAssessor,
} from '../../../test/support/assessment-builder.ts';
import { aTask } from '../../../test/support/task-builder.ts';
import { workGroups } from './work-rows.ts';

function aDraft(overrides: Partial<AssessmentSummary> = {}): AssessmentSummary {
  return {
    key: someAssessmentKey,
    person: somePerson,
    revision: 1,
    startedOn: someDay,
    submittedAt: null,
    assessorName: theAssessor.name,
    openFor: theAssessor.id,
    level: null,
    score: null,
    risksRated: 2,
    risksOpen: 5,
    modifiedAt: someMoment,
    ...overrides,
  };
}

const groups = (assessments: readonly AssessmentSummary[], tasks: readonly Task[]) =>
  workGroups({ assessments, tasks }, someDay);

const oneRow = (task: Task) => {
  const { urgent, asked } = groups([], [task]);
  return [...urgent, ...asked][0];
};

describe('what waits for me', () => {
  it('puts high risks and alerts first, whatever an alert’s score [K-022]', () => {
    const { urgent, asked, drafts } = groups(
      [
        aDraft(),
        aDraft({
          key: aKey('D2', somePerson) as typeof someAssessmentKey,
          level: 'high',
          score: 25,
        }),
      ],
      [
        aTask({ key: aKey('T1'), kind: 'extreme-harm', level: 'low', score: 5 }),
        aTask({ key: aKey('T2'), kind: 'tell-involved-person', level: 'low', score: 5 }),
        aTask({ key: aKey('T3'), kind: 'safeguarding-concern', level: null, score: null }),
        aTask({ key: aKey('T4') }),
      ],
    );
    expect(urgent.map(({ level, score }) => [level, score])).toEqual([
      ['high', 25],
      ['high', 20],
      ['low', 5],
      [null, null],
    ]);
    expect(asked.map(({ key }) => key)).toEqual([aKey('T2')]);
    expect(drafts.map(({ key }) => key)).toEqual([someAssessmentKey]);
  });

  it('leaves out what is done and what is submitted', () => {
    const { urgent, asked, drafts } = groups(
      [aDraft({ submittedAt: someMoment })],
      [aTask({ doneAt: someMoment })],
    );
    expect([...urgent, ...asked, ...drafts]).toEqual([]);
  });

  it('says how far a draft has come', () => {
    expect(groups([aDraft()], []).drafts[0]?.asked).toBe(
      'Finish the draft assessment: 2 of 5 risks rated',
    );
  });

  it('says since when, and that a task is overdue from the day after it was due', () => {
    const task = aTask({ openedAt: aMoment('2026-07-01T23:30:00.000Z'), dueOn: someDay });
    expect(oneRow(task)).toMatchObject({ since: '2026-07-02', overdue: false });
    expect(oneRow({ ...task, dueOn: aDay('2026-11-23') })?.overdue).toBe(true);
  });

  it('leads to the field in which a task is answered', () => {
    const base = `/people/${somePerson}/assessments/${someAssessmentKey}`;
    expect(oneRow(aTask())?.path).toBe(`${base}/evaluate#${aKey('R2R2')}.risk.first-rating`);
    const tell = aTask({ kind: 'tell-involved-person', key: aKey('T7') });
    expect(oneRow(tell)?.path).toBe(`${base}/manage#${aKey('T7')}.task.note`);
  });

  it('leads to the person’s page for a safeguarding concern, where it can be read', () => {
    expect(oneRow(aTask({ kind: 'safeguarding-concern' }))?.path).toBe(`/people/${somePerson}`);
  });

  it('carries references only, never a name', () => {
    const { drafts, urgent } = groups([aDraft()], [aTask()]);
    expect(JSON.stringify([drafts, urgent.map(({ task: _, ...row }) => row)])).not.toContain(
      'Nair',
    );
  });
});
