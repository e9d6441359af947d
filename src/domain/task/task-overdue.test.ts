import { describe, expect, it } from 'vitest';
import { aDay, someDay, someMoment } from '../../../test/support/assessment-builder.ts';
import { aTask } from '../../../test/support/task-builder.ts';
import { isTaskOverdue } from './task-overdue.ts';

describe('an overdue task', () => {
  it('is one still open on the day after it was due [K-030]', () => {
    expect(isTaskOverdue(aTask({ dueOn: someDay }), someDay)).toBe(false);
    expect(isTaskOverdue(aTask({ dueOn: someDay }), aDay('2026-11-25'))).toBe(true);
  });

  it('is never one that is done [K-030]', () => {
    expect(isTaskOverdue(aTask({ doneAt: someMoment }), aDay('2027-01-01'))).toBe(false);
  });
});
