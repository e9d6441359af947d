import type { CalendarDate } from '../shared/calendar-date.ts';
import { isBlank } from '../shared/blank.ts';
import type { RiskAction } from './assessment.ts';

/** `in-place`: an action is dated today or earlier. `needed`: none yet, today still counts. `overdue`: none since yesterday or longer. */
export type ImmediateAction = 'in-place' | 'needed' | 'overdue';

/** Whether an action says what is to be done and by when, no later than `today`. */
export function isImmediate(action: RiskAction, today: CalendarDate): boolean {
  return !isBlank(action.what) && action.dueOn !== null && action.dueOn <= today;
}

/**
 * How a high risk's immediate action stands. “Immediate” means the same day, the council's own setting (K-030): from the
 * day after the risk was found high, one that is still missing or dated later is overdue.
 */
export function immediateAction(
  actions: readonly RiskAction[],
  { foundHighOn, today }: { readonly foundHighOn: CalendarDate; readonly today: CalendarDate },
): ImmediateAction {
  if (actions.some((action) => isImmediate(action, today))) return 'in-place';
  return today > foundHighOn ? 'overdue' : 'needed';
}
