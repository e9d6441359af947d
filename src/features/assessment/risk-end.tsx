import { Button, makeStyles } from '@fluentui/react-components';
import { DeleteRegular, LockClosedRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Risk } from '#domain/assessment/assessment.ts';
import { closeRisk, reopenRisk } from '#domain/assessment/close-risk.ts';
import { withoutRisk } from '#domain/assessment/remove-record.ts';
import { writeDay } from '#domain/shared/calendar-date.ts';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { useNotices } from '#ui/notices/notices.tsx';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { useAssessment, useRiskPatch } from './assessment-session.tsx';
import { useRemoval } from './use-rows.ts';

const useStyles = makeStyles({ end: { justifySelf: 'start' } });

/**
 * How a risk leaves the assessment. One that was part of a submitted revision is closed with a reason, so that its
 * record stays; one recorded by mistake since may be removed.
 */
export function RiskEnd({ risk }: { risk: Risk }) {
  const revision = useAssessment((assessment) => assessment.revision);
  if (risk.closedOn) return <Closed risk={risk} />;
  return revision > 1 ? <CloseRisk risk={risk} /> : <RemoveRisk risk={risk} />;
}

function RemoveRisk({ risk }: { risk: Risk }) {
  const styles = useStyles();
  const removal = useRemoval();
  const notices = useNotices();
  const remove = () =>
    notices.undoable(
      'One risk removed',
      removal((assessment) => withoutRisk(assessment, risk.key)),
    );
  return (
    <Button className={styles.end} appearance="subtle" icon={<DeleteRegular />} onClick={remove}>
      Remove this risk
    </Button>
  );
}

function CloseRisk({ risk }: { risk: Risk }) {
  const styles = useStyles();
  const { clock } = useWorkplace();
  const patch = useRiskPatch(risk.key);
  const [asking, setAsking] = useState(risk.closedReason !== '');
  const [missing, setMissing] = useState(false);
  const close = () => {
    const closed = closeRisk(risk, { reason: risk.closedReason, on: clock.today() });
    if (closed.ok) patch(closed.value);
    setMissing(!closed.ok);
  };
  return (
    <>
      {asking && (
        <LongText
          id={fieldAnchor(risk.key, 'risk.closed-reason')}
          field="risk.closed-reason"
          value={risk.closedReason}
          onChange={(closedReason) => patch({ closedReason })}
          problem={missing ? 'Say why this risk no longer stands.' : undefined}
        />
      )}
      <Button
        className={styles.end}
        appearance="subtle"
        icon={<LockClosedRegular />}
        onClick={asking ? close : () => setAsking(true)}
      >
        Close this risk
      </Button>
    </>
  );
}

function Closed({ risk }: { risk: Risk }) {
  const styles = useStyles();
  const patch = useRiskPatch(risk.key);
  const reopen = () => {
    const open = reopenRisk(risk);
    if (open.ok) patch(open.value);
  };
  return (
    <>
      <p>
        Closed on {risk.closedOn && writeDay(risk.closedOn)}: {risk.closedReason}
      </p>
      <Button className={styles.end} onClick={reopen}>
        Open this risk again
      </Button>
    </>
  );
}
