import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { completeTask } from '#domain/task/complete-task.ts';
import type { Task } from '#domain/task/task.ts';
import { londonDayOf, writeDay, writeTime } from '#domain/shared/calendar-date.ts';
import { involvementRoleChoices } from '#content/choice-wording.ts';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { useAssessment, useAssessmentSession, useEditing } from '../assessment-session.tsx';
import { FieldGroup } from '../field-group.tsx';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    '& > :nth-child(2)': { justifySelf: 'stretch' },
  },
});

/** After an extreme-harm alert, everyone involved is told of the event and of the need to stop (K-039). */
export function Notices() {
  const tasks = useEditing((state) => state.value.tasks);
  const notices = tasks.filter((task) => task.kind === 'tell-involved-person');
  if (notices.length === 0) return null;
  return (
    <FieldGroup title="Tell everyone involved of the danger, and of the need to stop the activity or inactivity">
      {notices.map((notice) => (
        <Notice key={notice.key} notice={notice} />
      ))}
    </FieldGroup>
  );
}

function Notice({ notice }: { notice: Task }) {
  const styles = useStyles();
  const who = useInvolvedName(notice);
  const session = useAssessmentSession();
  const { me, clock } = useWorkplace();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);

  if (notice.doneAt !== null) return <ToldNotice notice={notice} who={who} />;
  const told = () => {
    const done = completeTask(notice, { by: me, at: clock.now(), note });
    setMissing(!done.ok);
    if (!done.ok) return;
    session.change((work) => ({
      ...work,
      tasks: work.tasks.map((task) => (task.key === notice.key ? done.value : task)),
    }));
  };
  return (
    <div className={styles.notice}>
      <Text weight="semibold">{who}: not yet told</Text>
      <LongText
        id={fieldAnchor(notice.key, 'task.note')}
        field="task.note"
        value={note}
        onChange={setNote}
        problem={
          missing ? 'Say what you told them, of the event and of the need to stop.' : undefined
        }
      />
      <Button onClick={told}>Record that {who.toLowerCase()} was told</Button>
    </div>
  );
}

function ToldNotice({ notice, who }: { notice: Task; who: string }) {
  const at = notice.doneAt;
  return (
    <Text>
      {who}: told by {notice.doneBy}
      {at && ` on ${writeDay(londonDayOf(at))} at ${writeTime(at)}`}. {notice.note}
    </Text>
  );
}

function useInvolvedName(notice: Task): string {
  const involved = useAssessment((assessment) => assessment.involved);
  const row = involved.find((candidate) => candidate.key === notice.involved);
  if (!row?.role) return 'Someone no longer listed';
  return row.who || involvementRoleChoices.words[row.role].standard;
}
