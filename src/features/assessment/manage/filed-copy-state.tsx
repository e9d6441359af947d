import { Spinner, Text } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { FiledCopy } from '#domain/assessment/filed-copy.ts';
import type { Person } from '#domain/person/person.ts';
import { londonDayOf, writeDay } from '#domain/shared/calendar-date.ts';
import { failureWords } from '#features/workplace/failure-words.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { Failure } from '#ui/states/failure.tsx';
import { fileCopy } from '#workflows/file-copy.ts';
import { useAssessment, useEditing } from '../assessment-session.tsx';

/** The dated copy of the forms in the person's case folder; filed by itself once the submission is saved (K-027). */
export function FiledCopyState(props: { person: Person; known: readonly FiledCopy[] }) {
  const { person, known } = props;
  const revision = useAssessment((assessment) => assessment.revision);
  const copy = known.find((each) => each.revision === revision);
  if (!copy) return <FileNow person={person} />;
  return (
    <Text>
      A copy was filed on {writeDay(londonDayOf(copy.filedAt))}: {copy.fileName}
    </Text>
  );
}

function FileNow({ person }: { person: Person }) {
  const workplace = useWorkplace();
  const assessment = useAssessment((whole) => whole);
  const tasks = useEditing((state) => state.value.tasks);
  const filing = useQuery({
    queryKey: ['file-copy', assessment.key, assessment.revision],
    // Filing the same copy twice finds the first one there, so asking again is safe.
    queryFn: async () => {
      const { formsFile } = await import('#documents/forms-file.ts');
      const filedOn = workplace.clock.today();
      return fileCopy(
        workplace,
        assessment,
        await formsFile({ person, assessment, tasks, filedOn }),
      );
    },
    staleTime: Infinity,
  });
  const outcome = filing.data;
  if (filing.isPending) return <Spinner size="tiny" labelPosition="after" label="Filing a copy…" />;
  if (outcome?.kind === 'saved') return <Text>A copy has been filed in the person’s folder.</Text>;
  if (outcome?.kind === 'kept')
    return <Text>The copy is filed; its record is sent when the connection is back.</Text>;
  return <Failure {...wordsOf(outcome)} onRetry={() => void filing.refetch()} />;
}

function wordsOf(outcome: Awaited<ReturnType<typeof fileCopy>> | undefined) {
  return outcome?.kind === 'refused'
    ? failureWords(outcome.failure)
    : { title: 'The copy could not be filed', body: 'The assessment itself is saved. Try again.' };
}
