import { describe, expect, it } from 'vitest';
import {
  aKey,
  aMoment,
  someMoment,
  theAssessor,
  theManager,
} from '../../../test/support/assessment-builder.ts';
import { aTask } from '../../../test/support/task-builder.ts';
import { settleTasks } from './settle-tasks.ts';

const soonAfter = aMoment('2026-11-24T09:34:59.000Z');
const later = aMoment('2026-11-24T09:35:00.000Z');
const task = aTask();

describe('the tasks that stand after a change', () => {
  it('gain what the change calls for [K-030]', () => {
    expect(settleTasks([], [task], someMoment)).toEqual([task]);
  });

  it('keep a known one with its own opening time when it is raised again [K-030]', () => {
    const again = aTask({ openedAt: later });
    expect(settleTasks([task], [again], later)).toEqual([task]);
  });

  it('keep a done one done when it is raised again [K-030]', () => {
    const done = aTask({ doneAt: someMoment, doneBy: theManager.name, note: 'Agreed' });
    expect(settleTasks([done], [aTask({ score: 25 })], later)).toEqual([done]);
  });

  it('keep one that is no longer called for: someone was told [K-030]', () => {
    expect(settleTasks([task], [], later)).toEqual([task]);
  });

  it('drop one undone within five minutes: a slip of the hand [K-030]', () => {
    expect(settleTasks([task], [], soonAfter)).toEqual([]);
  });

  it('keep a done one and a concern’s, however new [K-010]', () => {
    const done = aTask({ doneAt: someMoment });
    const concern = aTask({ key: aKey('Z2-TASK'), kind: 'safeguarding-concern' });
    expect(settleTasks([done, concern], [], soonAfter)).toEqual([done, concern]);
  });

  it('move an open one to whoever is now to be asked, at the score as it is now [K-030]', () => {
    const fallen = aTask({ openFor: theAssessor.id, score: 16 });
    expect(settleTasks([fallen], [aTask({ openedAt: later })], later)).toEqual([task]);
  });
});
