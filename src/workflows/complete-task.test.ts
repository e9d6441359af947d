import { beforeEach, describe, expect, it } from 'vitest';
import { tasksRaised } from '#domain/task/tasks-raised.ts';
import type { Task } from '#domain/task/task.ts';
import { taskToRecord } from '#records/mappers/task-mapper.ts';
import {
  aRisk,
  anAssessment,
  rated,
  someDay,
  someMoment,
  theManager,
  theSafetyRepresentative,
} from '../../test/support/assessment-builder.ts';
import { aCasePlace } from '../../test/support/case-place.ts';
import { finishTask } from './complete-task.ts';

describe('finishing a task', () => {
  const [task] = tasksRaised(
    anAssessment({ manager: theManager, risks: [aRisk({ firstRating: rated(4, 4) })] }),
    { now: someMoment, today: someDay, healthAndSafety: theSafetyRepresentative },
  ) as readonly [Task];
  let place: ReturnType<typeof aCasePlace>;
  beforeEach(async () => {
    place = aCasePlace({ me: theManager });
    await place.workplace.store.save({
      parent: task.key,
      base: new Map(),
      desired: [taskToRecord(task)],
      saveKey: 'raised',
    });
  });

  it('keeps what was done, by whom, and takes it off the list of work [K-030]', async () => {
    const done = await finishTask(place.workplace, task.key, 'Rang Priya; plan agreed.');
    expect(done.kind).toBe('saved');
    const [kept] = place.service.fieldsOf('Tasks');
    expect(kept).toMatchObject({ DoneBy: theManager.name, Note: 'Rang Priya; plan agreed.' });
    expect(kept).not.toHaveProperty('OpenFor');
  });

  it('asks what was done before anything is saved', async () => {
    const done = await finishTask(place.workplace, task.key, ' ');
    expect(done).toEqual({ kind: 'not-done', code: 'note-missing' });
  });

  it('finds it done already when somebody else was first', async () => {
    await finishTask(place.workplace, task.key, 'First.');
    const again = await finishTask(place.workplace, task.key, 'Second.');
    expect(again).toEqual({ kind: 'not-done', code: 'already-done' });
  });
});
