import type { Task } from '#domain/task/task.ts';
import {
  aKey,
  someAssessmentKey,
  someDay,
  someMoment,
  somePerson,
  theManager,
} from './assessment-builder.ts';

/** An open task that tells the manager of a high risk. */
export function aTask(overrides: Partial<Task> = {}): Task {
  return {
    key: aKey('R2R2-H01'),
    kind: 'high-risk',
    person: somePerson,
    assessment: someAssessmentKey,
    about: aKey('R2R2'),
    involved: null,
    openFor: theManager.id,
    level: 'high',
    score: 20,
    openedAt: someMoment,
    dueOn: someDay,
    doneAt: null,
    doneBy: '',
    note: '',
    ...overrides,
  };
}
