import { isBlank } from '../shared/blank.ts';
import type { Instant } from '../shared/calendar-date.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { StaffMember } from '../shared/staff-member.ts';
import type { Task } from './task.ts';

/** How a task was done. */
export interface TaskCompletion {
  readonly by: StaffMember;
  readonly at: Instant;
  /** What was done, decided or said. */
  readonly note: string;
}

/**
 * Records a task as done, by whom, when and how. Only the manager asked can authorise (K-037); anything else may be done
 * by whoever stands in. The note is needed: a notice without what was said proves nothing (K-039).
 */
export function completeTask(
  task: Task,
  { by, at, note }: TaskCompletion,
): Result<Task, { readonly code: 'already-done' | 'note-missing' | 'asked-of-another' }> {
  if (task.doneAt !== null) return refuse({ code: 'already-done' });
  if (task.kind === 'authorise-short-term-risk' && by.id !== task.openFor)
    return refuse({ code: 'asked-of-another' });
  if (isBlank(note)) return refuse({ code: 'note-missing' });
  return ok({ ...task, doneAt: at, doneBy: by.name, note });
}
