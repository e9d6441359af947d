import { describe, expect, it } from 'vitest';
import { aStaffMember, someMoment, theManager } from '../../../test/support/assessment-builder.ts';
import { aTask } from '../../../test/support/task-builder.ts';
import { completeTask } from './complete-task.ts';

const act = { by: theManager, at: someMoment, note: 'Agreed with the practitioner' };

describe('completing a task', () => {
  it('records by whom, when and what was done [K-039]', () => {
    const task = aTask();
    expect(completeTask(task, act)).toEqual({
      ok: true,
      value: { ...task, doneAt: someMoment, doneBy: theManager.name, note: act.note },
    });
  });

  it('is refused without a note of what was done or said [K-039]', () => {
    expect(completeTask(aTask(), { ...act, note: ' ' })).toEqual({
      ok: false,
      error: { code: 'note-missing' },
    });
  });

  it('is refused the second time [K-039]', () => {
    expect(completeTask(aTask({ doneAt: someMoment }), act)).toEqual({
      ok: false,
      error: { code: 'already-done' },
    });
  });

  it('may be done by whoever stands in for the manager told of a high risk [K-030]', () => {
    const standIn = { ...act, by: aStaffMember('Sam Okoro') };
    expect(completeTask(aTask(), standIn)).toMatchObject({
      ok: true,
      value: { doneBy: 'Sam Okoro' },
    });
  });

  it('is only for the manager asked when it authorises a risk [K-037]', () => {
    const task = aTask({ kind: 'authorise-short-term-risk' });
    expect(completeTask(task, { ...act, by: aStaffMember('Sam Okoro') })).toEqual({
      ok: false,
      error: { code: 'asked-of-another' },
    });
    expect(completeTask(task, act).ok).toBe(true);
  });
});
