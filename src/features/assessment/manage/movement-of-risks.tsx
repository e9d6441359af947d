import { useMemo } from 'react';
import { openRisks } from '#domain/assessment/risk-level.ts';
import { completeRating } from '#domain/risk-matrix/rating.ts';
import { HeatMap } from '#ui/risk-matrix/heat-map.tsx';
import { useAssessment } from '../assessment-session.tsx';
import { FieldGroup } from '../field-group.tsx';

/** Every rated risk on one matrix, moving from its first score to its resulting one. */
export function MovementOfRisks() {
  const risks = useAssessment((assessment) => assessment.risks);
  const marks = useMemo(
    () =>
      openRisks(risks).flatMap((risk) => {
        const first = completeRating(risk.firstRating);
        if (!first) return [];
        const resulting = completeRating(risk.resultingRating);
        const label = risk.whatCanHappen || 'A risk not yet described';
        return [{ key: risk.key, number: risks.indexOf(risk) + 1, label, first, resulting }];
      }),
    [risks],
  );
  if (marks.length === 0) return null;
  return (
    <FieldGroup title="How the risks move">
      <HeatMap risks={marks} />
    </FieldGroup>
  );
}
