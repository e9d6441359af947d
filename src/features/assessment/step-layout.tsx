import { makeStyles, tokens, Title3 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { steps } from '#content/steps.ts';

const useStyles = makeStyles({
  step: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
});

/** A step's questions under its name, in reading width. */
export function StepLayout({ step, children }: { step: AssessmentStep; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.step}>
      <Title3 as="h2">{steps[step].name}</Title3>
      {children}
    </div>
  );
}
