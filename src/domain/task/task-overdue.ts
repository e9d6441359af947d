import type { CalendarDate } from '../shared/calendar-date.ts';
import type { Task } from './task.ts';

/** Whether a task should have been done before today. */
export function isTaskOverdue(task: Task, today: CalendarDate): boolean {
  return task.doneAt === null && task.dueOn < today;
}
