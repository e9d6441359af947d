import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'react-router';
import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { useEditingSession } from '#features/workplace/use-editing-session.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { useFieldFocus } from '#ui/fields/use-field-focus.ts';
import { assessmentSubject } from '#workflows/assessment-work.ts';
import type { OpenedAssessment } from '#workflows/open-assessment.ts';
import { AssessmentHeader } from './assessment-header.tsx';
import { AssessmentSessionContext, useAssessment } from './assessment-session.tsx';
import { EvaluateStep } from './evaluate/evaluate-step.tsx';
import { IdentifyStep } from './identify/identify-step.tsx';
import { ManageStep } from './manage/manage-step.tsx';
import { SubmittedAssessment } from './manage/submitted-assessment.tsx';
import { MergeScreen } from './merge-screen.tsx';
import { StepGuidance } from './step-guidance.tsx';
import { StepTabs } from './step-tabs.tsx';
import { SupportStep } from './support/support-step.tsx';

const useStyles = makeStyles({
  questions: { minWidth: 0 },
  layout: {
    display: 'grid',
    gridTemplateColumns: 'minmax(180px, 220px) minmax(0, 46rem) minmax(220px, 20rem)',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
    '@media (max-width: 1180px)': {
      gridTemplateColumns: 'minmax(160px, 200px) minmax(0, 1fr)',
      '& > aside': { gridColumn: '2', gridRow: '1' },
      '& > div': { gridColumn: '2' },
      '& > nav': { gridRow: '1 / span 2' },
    },
    '@media (max-width: 720px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      '& > *': { gridColumn: '1 !important', gridRow: 'auto !important' },
    },
  },
});

const steps: Record<AssessmentStep, () => React.ReactNode> = {
  identify: () => <IdentifyStep />,
  evaluate: () => <EvaluateStep />,
  support: () => <SupportStep />,
  manage: () => <ManageStep />,
};

/** The assessment being worked on: its header, the four steps, the step's questions and its guidance. */
export function AssessmentEditor({
  opened,
  step,
}: {
  opened: OpenedAssessment;
  step: AssessmentStep;
}) {
  const workplace = useWorkplace();
  const [subject] = useState(() => assessmentSubject(workplace, opened.start.value.assessment.key));
  const session = useEditingSession(subject, opened.start);
  useFieldFocus(useLocation().hash);
  return (
    <AssessmentSessionContext value={session}>
      <AssessmentHeader person={opened.person} fromDevice={opened.fromDevice} />
      <Body opened={opened} step={step} />
      <MergeScreen />
    </AssessmentSessionContext>
  );
}

function Body({ opened, step }: { opened: OpenedAssessment; step: AssessmentStep }) {
  const styles = useStyles();
  const submitted = useAssessment((assessment) => assessment.submittedAt !== null);
  if (submitted) return <SubmittedAssessment opened={opened} />;
  return (
    <div className={styles.layout}>
      <StepTabs step={step} />
      <div className={styles.questions}>{steps[step]()}</div>
      <StepGuidance step={step} />
    </div>
  );
}
