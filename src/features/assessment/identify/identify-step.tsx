import { isBlank } from '#domain/shared/blank.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { useAssessment, usePatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { RiskSections } from '../risk-sections.tsx';
import { StepLayout } from '../step-layout.tsx';
import { OutcomeList } from './outcome-list.tsx';
import { RiskDescription } from './risk-description.tsx';
import { StrengthList } from './strength-list.tsx';

/** Step 1: what the person wants, what speaks for it, and each risk on its own. */
export function IdentifyStep() {
  return (
    <StepLayout step="identify">
      <Wants />
      <OutcomeList />
      <StrengthList kind="strength" />
      <StrengthList kind="opportunity" />
      <NoStrengths />
      <StrengthList kind="protective-factor" />
      <RiskSections canAdd>{(risk) => <RiskDescription risk={risk} />}</RiskSections>
    </StepLayout>
  );
}

function Wants() {
  const wants = useAssessment((assessment) => assessment.wants);
  const field = boundTo<{ readonly wants: string }>(null, { wants }, usePatch());
  return <LongText {...field('assessment.wants', 'wants')} inThePersonsWords />;
}

/** Asked only when there is neither a strength nor an opportunity (K-014), or when it was answered before. */
function NoStrengths() {
  const noStrengthsReason = useAssessment((assessment) => assessment.noStrengthsReason);
  const none = useAssessment((assessment) =>
    assessment.strengths.every((strength) => strength.kind === 'protective-factor'),
  );
  const patch = usePatch();
  if (!none && isBlank(noStrengthsReason)) return null;
  const field = boundTo<{ readonly noStrengthsReason: string }>(null, { noStrengthsReason }, patch);
  return <LongText {...field('assessment.no-strengths-reason', 'noStrengthsReason')} />;
}
