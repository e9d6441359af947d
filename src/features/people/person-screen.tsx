import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { nameInUse } from '#domain/person/person.ts';
import { parsePersonReference, type PersonReference } from '#domain/shared/record-key.ts';
import { NothingHere } from '#features/workplace/nothing-here.tsx';
import { QueryFailure } from '#features/workplace/query-failure.tsx';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { LevelBadge } from '#ui/level-badge/level-badge.tsx';
import { ScreenHeading } from '#ui/screen-heading/screen-heading.tsx';
import { LoadingForm } from '#ui/states/loading.tsx';
import { openPerson, type OpenedPerson } from '#workflows/open-person.ts';
import { AssessmentAction } from './assessment-action.tsx';
import { UnreadableNotice } from '#features/workplace/unreadable-notice.tsx';
import { CaseCompleteness } from './case-completeness.tsx';
import { ChangePersonForm } from './change-person-form.tsx';
import { latestRated } from './latest-rated.ts';
import { PersonDetails } from './person-details.tsx';
import { useScreenStyles } from './screen-style.ts';
import { Timeline } from './timeline.tsx';

const useStyles = makeStyles({
  wide: { maxWidth: '80rem' },
  state: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 22rem) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
    '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: tokens.spacingVerticalXXL, minWidth: 0 },
});

/** A person: who they are on one side, what was recorded on the other. */
export function PersonScreen() {
  const { reference = '' } = useParams();
  const parsed = parsePersonReference(reference);
  if (!parsed.ok) return <NothingHere />;
  return <OpenedScreen key={parsed.value} reference={parsed.value} />;
}

function OpenedScreen({ reference }: { reference: PersonReference }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const workplace = useWorkplace();
  const opened = useQuery({
    queryKey: ['person', reference],
    queryFn: ({ signal }) => openPerson(workplace, reference, { signal }),
    // What was just done on another screen belongs on this one.
    staleTime: 0,
  });
  if (opened.data === null) return <NothingHere />;
  return (
    <div className={mergeClasses(screen.screen, styles.wide)}>
      {opened.isPending && <LoadingForm />}
      {opened.isError && <QueryFailure query={opened} />}
      {opened.data && <Page opened={opened.data} onChanged={() => void opened.refetch()} />}
    </div>
  );
}

function Page({ opened, onChanged }: { opened: OpenedPerson; onChanged: () => void }) {
  const styles = useStyles();
  const [changing, setChanging] = useState(false);
  const { person } = opened;
  const rated = latestRated(opened.assessments);
  if (changing)
    return (
      <>
        <ScreenHeading
          title={`Change the details of ${nameInUse(person)}`}
          reference={person.reference}
        />
        <ChangePersonForm
          opened={opened}
          onDone={() => {
            setChanging(false);
            onChanged();
          }}
        />
      </>
    );
  return (
    <>
      <ScreenHeading
        title={nameInUse(person)}
        reference={person.reference}
        about={person.team}
        action={<AssessmentAction opened={opened} />}
      />
      {rated && (
        <div className={styles.state}>
          <Text>Latest assessment</Text>
          <LevelBadge rated={rated} />
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.column}>
          <PersonDetails person={person} onChange={() => setChanging(true)} />
          <CaseCompleteness missing={opened.missing} />
        </div>
        <div>
          <UnreadableNotice records={opened.unreadable} />
          <Timeline opened={opened} />
        </div>
      </div>
    </>
  );
}
