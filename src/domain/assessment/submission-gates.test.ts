import { describe, expect, it } from 'vitest';
import { anAssessment, aRisk, someDay } from '../../../test/support/assessment-builder.ts';
import { gateCodes, gates, unmetGates } from './submission-gates.ts';
import { assessmentSteps } from './step-progress.ts';

describe('the gates before submission', () => {
  it('come in the order of the steps', () => {
    const steps = unmetGates(anAssessment({ risks: [aRisk()] }), { today: someDay }).map((gate) =>
      assessmentSteps.indexOf(gate.step),
    );
    expect(new Set(steps)).toEqual(new Set([0, 1, 3]));
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
  });

  it('each name the requirement they stand on', () => {
    for (const code of gateCodes) expect(gates[code].requirement).toMatch(/^K-\d{3}(, K-\d{3})*$/);
  });
});
