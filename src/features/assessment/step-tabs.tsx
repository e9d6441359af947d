import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { assessmentSteps, stepProgress } from '#domain/assessment/step-progress.ts';
import { progressWords } from '#content/progress-wording.ts';
import { steps } from '#content/steps.ts';
import { paths } from '#features/workplace/paths.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { useAssessment } from './assessment-session.tsx';

const useStyles = makeStyles({
  nav: {
    minWidth: 0,
    '@media (min-width: 721px)': { position: 'sticky', top: tokens.spacingVerticalM },
  },
  tab: { display: 'grid', textAlign: 'start', whiteSpace: 'normal' },
  state: { color: tokens.colorNeutralForeground2 },
});

/** The four steps, each with its state in words; the address follows. */
export function StepTabs({ step }: { step: AssessmentStep }) {
  const styles = useStyles();
  const navigate = useNavigate();
  const { clock } = useWorkplace();
  const assessment = useAssessment((whole) => whole);
  const progress = useMemo(
    () => stepProgress(assessment, { today: clock.today() }),
    [assessment, clock],
  );
  return (
    <nav className={styles.nav} aria-label="Steps of the assessment">
      <TabList
        vertical
        selectedValue={step}
        onTabSelect={(_, { value }) =>
          void navigate(paths.assessment(assessment.key, value as AssessmentStep))
        }
      >
        {assessmentSteps.map((each, index) => (
          <Tab key={each} value={each}>
            <span className={styles.tab}>
              <span>
                {index + 1}. {steps[each].name}
              </span>
              <Text size={200} className={styles.state}>
                {progressWords(progress[each])}
              </Text>
            </span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
