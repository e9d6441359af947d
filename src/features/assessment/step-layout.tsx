import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { steps } from '#content/steps.ts';
import { NextStep } from './next-step.tsx';

const useStyles = makeStyles({
  name: { ...typographyStyles.subtitle1, margin: 0 },
  step: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
});

/** A step's questions under its name, in reading width. */
export function StepLayout({ step, children }: { step: AssessmentStep; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.step}>
      <h2 className={styles.name}>{steps[step].name}</h2>
      {children}
      <NextStep step={step} />
    </div>
  );
}
