import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { parseRecordKey, personOf, type AssessmentKey } from '#domain/shared/record-key.ts';
import { NothingHere } from '#features/workplace/nothing-here.tsx';
import { QueryFailure } from '#features/workplace/query-failure.tsx';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { Failure } from '#ui/states/failure.tsx';
import { LoadingForm } from '#ui/states/loading.tsx';
import { openAssessment } from '#workflows/open-assessment.ts';
import { FormsOnPaper } from './forms-on-paper.tsx';

/** Both forms of one assessment as they will be on paper. */
export function FormsScreen() {
  const { reference = '', assessmentKey = '' } = useParams();
  const key = parseRecordKey(assessmentKey);
  const belongs = key.ok && personOf(key.value) === reference.toUpperCase();
  if (!key.ok || !belongs) return <NothingHere />;
  return <OpenedForms key={key.value} assessment={key.value as AssessmentKey} />;
}

function OpenedForms({ assessment }: { assessment: AssessmentKey }) {
  const workplace = useWorkplace();
  const opened = useQuery({
    queryKey: ['forms', assessment],
    queryFn: ({ signal }) =>
      openAssessment(workplace, { person: personOf(assessment), assessment }, { signal }),
  });
  if (opened.isPending) return <LoadingForm />;
  if (opened.isError) return <QueryFailure query={opened} />;
  if (opened.data === null) return <NothingHere />;
  const { person, start } = opened.data;
  if (person === null) return <NameMissing onRetry={() => void opened.refetch()} />;
  return <FormsOnPaper person={person} {...start.value} />;
}

/** A form without the name of the person it is about would be filed in the wrong place. */
function NameMissing({ onRetry }: { onRetry: () => void }) {
  return (
    <Failure
      title="The forms cannot be shown yet"
      body="They carry the person’s name, which is in SharePoint and cannot be reached just now. Check the connection, then try again."
      onRetry={onRetry}
    />
  );
}
