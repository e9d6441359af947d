import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useNavigate } from 'react-router';
import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { assessmentSteps } from '#domain/assessment/step-progress.ts';
import { steps } from '#content/steps.ts';
import { paths } from '#features/workplace/paths.ts';
import { useAssessment } from './assessment-session.tsx';

const useStyles = makeStyles({ next: { justifySelf: 'start' } });

/** Leads on to the step after this one; nothing has to be complete for that. */
export function NextStep({ step }: { step: AssessmentStep }) {
  const styles = useStyles();
  const navigate = useNavigate();
  const key = useAssessment((assessment) => assessment.key);
  const next = assessmentSteps[assessmentSteps.indexOf(step) + 1];
  if (!next) return null;
  const { number, name } = steps[next];
  return (
    <Button
      className={styles.next}
      icon={<ArrowRightRegular />}
      iconPosition="after"
      onClick={() => void navigate(paths.assessment(key, next))}
    >
      Go on to {number}. {name}
    </Button>
  );
}
