import type { StaffId } from '#domain/shared/staff-member.ts';
import type { Task } from '#domain/task/task.ts';
import type { DesiredRecord } from '../record.ts';
import { wholeSecond } from '../schema/time-fields.ts';
import { recordsOf, type AnyRecord, type RecordOf } from './records-of.ts';

/** A task as an item of Tasks. Once done it leaves the queue of whoever was asked, and still says who that was. */
export function taskToRecord(task: Task): DesiredRecord {
  return {
    list: 'Tasks',
    key: task.key,
    row: {
      RecordKey: task.key,
      SaveKey: '',
      PersonReference: task.person,
      AssessmentKey: task.assessment ?? '',
      Kind: task.kind,
      About: task.about,
      InvolvedKey: task.involved ?? '',
      OpenFor: task.doneAt === null ? task.openFor : '',
      AskedOf: task.openFor,
      Level: task.level,
      Score: task.score,
      OpenedAt: wholeSecond(task.openedAt),
      DueOn: task.dueOn,
      DoneAt: task.doneAt && wholeSecond(task.doneAt),
      DoneBy: task.doneBy,
      Note: task.note,
    },
  };
}

function taskFromRecord({ key, row }: RecordOf<'Tasks'>): Task {
  return {
    key,
    kind: row.Kind,
    person: row.PersonReference,
    assessment: row.AssessmentKey === '' ? null : row.AssessmentKey,
    about: row.About,
    involved: row.InvolvedKey === '' ? null : row.InvolvedKey,
    openFor: row.AskedOf as StaffId,
    level: row.Level,
    score: row.Score,
    openedAt: row.OpenedAt,
    dueOn: row.DueOn,
    doneAt: row.DoneAt,
    doneBy: row.DoneBy,
    note: row.Note,
  };
}

/** The tasks among the records. */
export function tasksFromRecords(records: readonly AnyRecord[]): readonly Task[] {
  return recordsOf(records, 'Tasks').map(taskFromRecord);
}
