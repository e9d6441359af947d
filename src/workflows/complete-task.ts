import type { Task } from '#domain/task/task.ts';
import { taskToRecord } from '#records/mappers/task-mapper.ts';
import type { Snapshot } from '#records/record.ts';
import { saveOnce, type ActOutcome } from './save-once.ts';
import type { Workplace } from './workplace.ts';

/** Saves a task that the person it was asked of has done. */
export function saveDoneTask(
  workplace: Workplace,
  base: Snapshot,
  done: Task,
): Promise<ActOutcome> {
  return saveOnce(workplace, { parent: done.key, base, desired: [taskToRecord(done)] });
}
