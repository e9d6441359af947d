import { RiskSections } from '../risk-sections.tsx';
import { StepLayout } from '../step-layout.tsx';
import { MovementOfRisks } from './movement-of-risks.tsx';
import { Notices } from './notices.tsx';
import { RiskMonitoring } from './risk-monitoring.tsx';
import { SubmitPanel } from './submit-panel.tsx';

/** Step 4: how each risk is watched, who has been told, and the submission of the two forms. */
export function ManageStep() {
  return (
    <StepLayout step="manage">
      <RiskSections>{(risk) => <RiskMonitoring risk={risk} />}</RiskSections>
      <Notices />
      <MovementOfRisks />
      <SubmitPanel />
    </StepLayout>
  );
}
