import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { overallRating } from '#domain/assessment/overall-rating.ts';
import { nameInUse, type Person } from '#domain/person/person.ts';
import { writeDay } from '#domain/shared/calendar-date.ts';
import { LevelBadge } from '#ui/level-badge/level-badge.tsx';
import { ScreenHeading } from '#ui/screen-heading/screen-heading.tsx';
import { useAssessment, useEditing } from './assessment-session.tsx';
import { SavedIndicator } from './saved-indicator.tsx';

const useStyles = makeStyles({
  header: { display: 'grid', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalL },
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
  },
});

/** Whose assessment it is, its overall level, and whether it is saved. */
export function AssessmentHeader(props: { person: Person | null; fromDevice: boolean }) {
  const { person, fromDevice } = props;
  const styles = useStyles();
  const key = useAssessment((assessment) => assessment.key);
  const startedOn = useAssessment((assessment) => assessment.startedOn);
  const revision = useAssessment((assessment) => assessment.revision);
  const risks = useAssessment((assessment) => assessment.risks);
  const overall = useMemo(() => overallRating(risks), [risks]);
  const joined = useEditing((state) => state.joined);
  const about = `Assessment of ${writeDay(startedOn)}${revision > 1 ? `, revision ${revision}` : ''}`;
  return (
    <header className={styles.header}>
      <ScreenHeading title={person ? nameInUse(person) : key} reference={key} about={about} />
      <div className={styles.state}>
        <LevelBadge rated={overall} />
        <SavedIndicator />
      </div>
      {fromDevice && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            There is no connection. This is the work kept on this device; it is sent when the
            connection is back.
          </MessageBarBody>
        </MessageBar>
      )}
      {joined > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            Someone else changed this assessment while you worked on it. {joined}{' '}
            {joined === 1 ? 'change of theirs was' : 'changes of theirs were'} joined with yours;
            both are kept.
          </MessageBarBody>
        </MessageBar>
      )}
    </header>
  );
}
