import { describe, expect, it } from 'vitest';
import { aDay, anAction } from '../../../test/support/assessment-builder.ts';
import { immediateAction } from './immediate-action.ts';

const foundHighOn = aDay('2026-11-24');
const nextDay = aDay('2026-11-25');

describe('the immediate action of a high risk', () => {
  it('is in place when an action is dated the same day [K-030]', () => {
    const actions = [anAction({ dueOn: foundHighOn })];
    expect(immediateAction(actions, { foundHighOn, today: foundHighOn })).toBe('in-place');
  });

  it('is in place when an action is dated earlier [K-030]', () => {
    const actions = [anAction({ dueOn: aDay('2026-11-20') })];
    expect(immediateAction(actions, { foundHighOn, today: nextDay })).toBe('in-place');
  });

  it('is needed on the day the risk is found high [K-030]', () => {
    expect(immediateAction([], { foundHighOn, today: foundHighOn })).toBe('needed');
  });

  it('is overdue from the next day when there is none [K-030]', () => {
    expect(immediateAction([], { foundHighOn, today: nextDay })).toBe('overdue');
  });

  it('is overdue from the next day when the only action is dated later [K-030]', () => {
    const actions = [anAction({ dueOn: aDay('2026-12-01') })];
    expect(immediateAction(actions, { foundHighOn, today: nextDay })).toBe('overdue');
  });

  it('is not an action without words or without a date [K-030]', () => {
    const actions = [anAction({ what: ' ' }), anAction({ dueOn: null })];
    expect(immediateAction(actions, { foundHighOn, today: foundHighOn })).toBe('needed');
  });
});
