import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useNavigate } from 'react-router';
import { amendAssessment } from '#domain/assessment/submit-assessment.ts';
import { londonDayOf, writeDay, writeTime } from '#domain/shared/calendar-date.ts';
import { paths } from '#features/workplace/paths.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import type { OpenedAssessment } from '#workflows/open-assessment.ts';
import { useAssessment, useAssessmentSession, useEditing } from '../assessment-session.tsx';
import { AuthorisationState } from './authorisation-state.tsx';
import { FiledCopyState } from './filed-copy-state.tsx';
import { MovementOfRisks } from './movement-of-risks.tsx';
import { Notices } from './notices.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalXL, maxWidth: '60rem', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** A submitted revision: locked, filed, and with what it still waits for. */
export function SubmittedAssessment({ opened }: { opened: OpenedAssessment }) {
  const styles = useStyles();
  const navigate = useNavigate();
  const { clock } = useWorkplace();
  const session = useAssessmentSession();
  const assessment = useAssessment((whole) => whole);
  const saved = useEditing((state) => state.saved.kind === 'saved');
  const at = assessment.submittedAt;

  const amend = () => {
    const amended = amendAssessment(session.state().value.assessment, {
      today: clock.today(),
    });
    if (!amended.ok) return;
    session.change((work) => ({ ...work, assessment: amended.value }));
    void navigate(paths.assessment(assessment.key, 'identify'));
  };
  return (
    <div className={styles.page}>
      <Text>
        Revision {assessment.revision} was submitted by {assessment.assessor.name}
        {at && ` on ${writeDay(londonDayOf(at))} at ${writeTime(at)}`} and is locked. It is signed “
        {assessment.signature}”.
      </Text>
      <AuthorisationState />
      {saved && opened.person && (
        <FiledCopyState person={opened.person} known={opened.filedCopies} />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void navigate(paths.forms(assessment.key))}>
          See the forms
        </Button>
        <Button onClick={amend}>Change it as revision {assessment.revision + 1}</Button>
      </div>
      <Notices />
      <MovementOfRisks />
    </div>
  );
}
