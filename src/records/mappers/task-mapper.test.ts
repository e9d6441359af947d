import { describe, expect, it } from 'vitest';
import { aMoment, theManager } from '../../../test/support/assessment-builder.ts';
import { aTask } from '../../../test/support/task-builder.ts';
import type { Task } from '#domain/task/task.ts';
import { recordsOf } from './records-of.ts';
import { taskToRecord, tasksFromRecords } from './task-mapper.ts';

function rowOf(task: Task) {
  return recordsOf([taskToRecord(task)], 'Tasks')[0]?.row;
}

const done = aTask({
  doneAt: aMoment('2026-11-25T08:00:00.000Z'),
  doneBy: 'Morgan Ellis',
  note: 'Spoke to the landlord',
});

describe('a task as a list item', () => {
  it.each([
    ['an open task', aTask()],
    ['a done task', done],
    [
      'a notice to someone involved',
      aTask({ kind: 'tell-involved-person', involved: aTask().about }),
    ],
    ['a task outside any assessment', aTask({ assessment: null, level: null, score: null })],
  ])('comes back whole: %s', (_case, task) => {
    expect(tasksFromRecords([taskToRecord(task)])).toEqual([task]);
  });

  it('stands in the queue of whoever is asked while it is open, and in nobody’s once done', () => {
    expect(rowOf(aTask())).toMatchObject({ OpenFor: theManager.id, AskedOf: theManager.id });
    expect(rowOf(done)).toMatchObject({ OpenFor: '', AskedOf: theManager.id });
  });

  it('keeps its moments to the second', () => {
    const task = aTask({ openedAt: aMoment('2026-11-24T09:30:12.987Z') });
    expect(rowOf(task)?.OpenedAt).toBe('2026-11-24T09:30:12.000Z');
  });
});
