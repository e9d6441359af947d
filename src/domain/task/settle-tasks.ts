import type { Instant } from '../shared/calendar-date.ts';
import type { Task } from './task.ts';

/** How long a task may be taken back by undoing what called for it: a slip of the hand, not a change of mind. */
const slipMs = 5 * 60_000;

/**
 * The tasks that stand after a change: those known, with what the change calls for added. A done task is never touched;
 * an open one moves to whoever is now to be asked, such as a new manager. One that is no longer called for stays, because
 * someone was told, unless it was opened only minutes ago: passing through a high cell on the way to another is no alarm.
 * Concerns' tasks are not raised by the assessment and always stay.
 */
export function settleTasks(
  known: readonly Task[],
  raised: readonly Task[],
  now: Instant,
): readonly Task[] {
  const raisedByKey = new Map(raised.map((task) => [task.key, task]));
  const kept = known
    .filter((task) => raisedByKey.has(task.key) || !isSlip(task, now))
    .map((task) => askedOfNow(task, raisedByKey.get(task.key)));
  const knownKeys = new Set(known.map((task) => task.key));
  return [...kept, ...raised.filter((task) => !knownKeys.has(task.key))];
}

function isSlip(task: Task, now: Instant): boolean {
  if (task.doneAt !== null || task.kind === 'safeguarding-concern') return false;
  return Date.parse(now) - Date.parse(task.openedAt) < slipMs;
}

/** An open task follows the risk's score and the person to ask as they are now. */
function askedOfNow(task: Task, raised: Task | undefined): Task {
  if (raised === undefined || task.doneAt !== null) return task;
  const { openFor, level, score } = raised;
  return { ...task, openFor, level, score };
}
