import { RiskSections } from '../risk-sections.tsx';
import { StepLayout } from '../step-layout.tsx';
import { Checklist } from './checklist.tsx';
import { EnvironmentFields } from './environment-fields.tsx';
import { PeopleInvolved } from './people-involved.tsx';
import { RiskEvaluation } from './risk-evaluation.tsx';
import { UnderstandingFields } from './understanding-fields.tsx';

/** Step 2: with everyone involved, weigh each risk and rate it; see that the person understands. */
export function EvaluateStep() {
  return (
    <StepLayout step="evaluate">
      <PeopleInvolved />
      <RiskSections>{(risk) => <RiskEvaluation risk={risk} />}</RiskSections>
      <EnvironmentFields />
      <UnderstandingFields />
      <Checklist />
    </StepLayout>
  );
}
