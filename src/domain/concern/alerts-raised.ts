import type { Assessment } from '../assessment/assessment.ts';
import { openRisks } from '../assessment/risk-level.ts';
import { fixedKeyUnder } from '../shared/record-key.ts';
import type { ExtremeHarmAlert } from './concern.ts';

/**
 * The extreme-harm alerts an assessment calls for as it stands, whatever the scores (K-038): one a risk and revision,
 * under the same key each time.
 */
export function alertsRaised(assessment: Assessment): readonly ExtremeHarmAlert[] {
  const revision = String(assessment.revision).padStart(2, '0');
  return openRisks(assessment.risks)
    .filter((risk) => risk.extremeHarm)
    .map((risk) => ({
      key: fixedKeyUnder(risk.key, `ALERT${revision}`),
      person: assessment.person,
      assessment: assessment.key,
      risk: risk.key,
    }));
}
