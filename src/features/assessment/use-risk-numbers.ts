import { useCallback } from 'react';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { useAssessment } from './assessment-session.tsx';

/** Says which risk a record belongs to, as “Risk 2: ”; empty when it belongs to none. */
export function useRiskNumbers(): (record: RecordKey | null) => string {
  const risks = useAssessment((assessment) => assessment.risks);
  const actions = useAssessment((assessment) => assessment.actions);
  return useCallback(
    (record) => {
      const risk = actions.find((action) => action.key === record)?.risk ?? record;
      const index = risks.findIndex((candidate) => candidate.key === risk);
      return index < 0 ? '' : `Risk ${index + 1}: `;
    },
    [risks, actions],
  );
}
