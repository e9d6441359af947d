import type { RecordKey } from '#domain/shared/record-key.ts';
import { completeTask } from '#domain/task/complete-task.ts';
import { taskToRecord, tasksFromRecords } from '#records/mappers/task-mapper.ts';
import { snapshotOf } from '#records/snapshot.ts';
import { saveOnce, type ActOutcome } from './save-once.ts';
import type { Workplace } from './workplace.ts';

export type TaskFinished =
  | ActOutcome
  | {
      readonly kind: 'not-done';
      readonly code: 'already-done' | 'note-missing' | 'asked-of-another' | 'gone';
    };

/** Records that I have done what a task asks, with what was done. Reads the task as it stands first. */
export async function finishTask(
  workplace: Workplace,
  key: RecordKey,
  note: string,
): Promise<TaskFinished> {
  const { store, me, clock } = workplace;
  const [page] = await store.read([{ list: 'Tasks', where: { column: 'RecordKey', is: key } }]);
  const records = page?.records ?? [];
  const [task] = tasksFromRecords(records);
  if (!task) return { kind: 'not-done', code: 'gone' };
  const done = completeTask(task, { by: me, at: clock.now(), note });
  if (!done.ok) return { kind: 'not-done', code: done.error.code };
  const desired = [taskToRecord(done.value)];
  return saveOnce(workplace, { parent: key, base: snapshotOf(records), desired });
}
