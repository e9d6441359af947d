import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { writeTime, type Instant } from '#domain/shared/calendar-date.ts';
import { personOf, type AssessmentKey, type RecordKey } from '#domain/shared/record-key.ts';
import { paths } from '#features/workplace/paths.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { PlaceLink } from '#ui/place-link/place-link.tsx';

/** Milliseconds between looks while something waits: it leaves the list once it is sent. */
const lookAgainAfter = 3000;

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: '1.25rem',
  },
});

interface Waiting {
  readonly parent: RecordKey;
  readonly isAssessment: boolean;
  readonly changedAt: Instant;
}

/** Work on this device that SharePoint has not confirmed yet. Nothing is shown when all is sent. */
export function UnsentList() {
  const styles = useStyles();
  const { data = [] } = useWaiting();
  if (data.length === 0) return null;
  return (
    <section className={styles.section} aria-label="On this device">
      <h2 className={styles.heading}>On this device, not sent yet ({data.length})</h2>
      <ul className={styles.list}>
        {data.map((entry) => (
          <li key={entry.parent}>
            <PlaceLink to={pathOf(entry)}>{entry.parent}</PlaceLink>
            <Text> changed at {writeTime(entry.changedAt)}</Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useWaiting() {
  const { outbox, me } = useWorkplace();
  return useQuery({
    queryKey: ['unsent', me.id],
    queryFn: async (): Promise<readonly Waiting[]> =>
      (await outbox.waiting()).map(({ parent, desired, changedAt }) => ({
        parent,
        isAssessment: desired.some(({ list, key }) => list === 'Assessments' && key === parent),
        changedAt,
      })),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.length ? lookAgainAfter : false),
  });
}

function pathOf({ parent, isAssessment }: Waiting): string {
  return isAssessment ? paths.assessment(parent as AssessmentKey) : paths.person(personOf(parent));
}
