import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { AssessmentStep } from '#domain/assessment/assessment.ts';
import { assessmentSteps } from '#domain/assessment/step-progress.ts';
import { parseRecordKey, personOf, type AssessmentKey } from '#domain/shared/record-key.ts';
import { NothingHere } from '#features/workplace/nothing-here.tsx';
import { QueryFailure } from '#features/workplace/query-failure.tsx';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { LoadingForm } from '#ui/states/loading.tsx';
import { openAssessment } from '#workflows/open-assessment.ts';
import { AssessmentEditor } from './assessment-editor.tsx';

const useStyles = makeStyles({
  screen: {
    padding: `${tokens.spacingVerticalL} clamp(${tokens.spacingHorizontalM}, 3vw, ${tokens.spacingHorizontalXXL})`,
  },
});

/** One assessment, at one of its steps. */
export function AssessmentScreen() {
  const styles = useStyles();
  const { reference = '', assessmentKey = '', step } = useParams();
  const key = parseRecordKey(assessmentKey);
  const atStep = stepFrom(step);
  const belongs = key.ok && personOf(key.value) === reference.toUpperCase();
  return (
    <div className={styles.screen}>
      {key.ok && belongs && atStep ? (
        <OpenedScreen key={key.value} assessment={key.value as AssessmentKey} step={atStep} />
      ) : (
        <NothingHere />
      )}
    </div>
  );
}

function stepFrom(text: string | undefined): AssessmentStep | null {
  if (text === undefined) return 'identify';
  return assessmentSteps.find((step) => step === text) ?? null;
}

function OpenedScreen({ assessment, step }: { assessment: AssessmentKey; step: AssessmentStep }) {
  const workplace = useWorkplace();
  const opened = useQuery({
    queryKey: ['assessment', assessment],
    queryFn: ({ signal }) =>
      openAssessment(workplace, { person: personOf(assessment), assessment }, { signal }),
    // The editing session owns the work from here on: a refetch would pull the ground from under it.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnMount: 'always',
  });
  if (opened.isPending) return <LoadingForm />;
  if (opened.isError) return <QueryFailure query={opened} />;
  if (opened.data === null) return <NothingHere />;
  return <AssessmentEditor opened={opened.data} step={step} />;
}
