import { RiskSections } from '../risk-sections.tsx';
import { StepLayout } from '../step-layout.tsx';
import { RiskSupport } from './risk-support.tsx';

/** Step 3: with the person, the actions that address each risk, and the rating they should lead to. */
export function SupportStep() {
  return (
    <StepLayout step="support">
      <RiskSections>{(risk) => <RiskSupport risk={risk} />}</RiskSections>
    </StepLayout>
  );
}
