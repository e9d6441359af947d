import { describe, expect, it } from 'vitest';
import {
  aKey,
  someAssessmentKey,
  someMoment,
  somePerson,
} from '../../../test/support/assessment-builder.ts';
import { aTask } from '../../../test/support/task-builder.ts';
import type { ExtremeHarmAlert } from './concern.ts';
import { settleAlerts } from './settle-alerts.ts';

const alert: ExtremeHarmAlert = {
  key: aKey('R2R2-ALERT01'),
  person: somePerson,
  assessment: someAssessmentKey,
  risk: aKey('R2R2'),
};
const carrier = aTask({ kind: 'extreme-harm', key: aKey('R2R2-X01') });

describe('the alerts that stand after a change', () => {
  it('gain what the change calls for, once [K-038]', () => {
    expect(settleAlerts([], [alert], [carrier])).toEqual([alert]);
    expect(settleAlerts([alert], [alert], [carrier])).toEqual([alert]);
  });

  it('keep one that is no longer called for while its task stands: someone was told [K-038]', () => {
    expect(settleAlerts([alert], [], [carrier])).toEqual([alert]);
    expect(settleAlerts([alert], [], [{ ...carrier, doneAt: someMoment }])).toEqual([alert]);
  });

  it('drop one together with the task that a slip of the hand had raised [K-038]', () => {
    expect(settleAlerts([alert], [], [aTask()])).toEqual([]);
  });
});
