import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { submitAssessment } from '#domain/assessment/submit-assessment.ts';
import { unmetGates, type UnmetGate } from '#domain/assessment/submission-gates.ts';
import { gateWording } from '#content/gate-wording.ts';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { ShortText } from '#ui/fields/short-text.tsx';
import { PlaceLink } from '#ui/place-link/place-link.tsx';
import { paths } from '#features/workplace/paths.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { useAssessment, useAssessmentSession } from '../assessment-session.tsx';
import { FieldGroup } from '../field-group.tsx';
import { useRiskNumbers } from '../use-risk-numbers.ts';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  stretch: { justifySelf: 'stretch' },
  // Far enough apart to be touched one by one.
  gates: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** What is still to be recorded, each a link to its field; then the signature and the submission. */
export function SubmitPanel() {
  const { clock } = useWorkplace();
  const assessment = useAssessment((whole) => whole);
  const gates = useMemo(
    () => unmetGates(assessment, { today: clock.today() }),
    [assessment, clock],
  );
  return (
    <FieldGroup title="Submit the rating and evaluation forms">
      {gates.length > 0 ? <UnmetGates gates={gates} /> : <SignAndSubmit />}
    </FieldGroup>
  );
}

function UnmetGates({ gates }: { gates: readonly UnmetGate[] }) {
  const styles = useStyles();
  const key = useAssessment((assessment) => assessment.key);
  const where = useRiskNumbers();
  return (
    <div className={styles.panel}>
      <Text>
        Before the forms can be submitted,{' '}
        {gates.length === 1 ? 'one thing is' : `${gates.length} things are`} still to be recorded. A
        gate asks for a record, never for a particular answer.
      </Text>
      <ul className={styles.gates}>
        {gates.map((gate) => (
          <li key={`${gate.code}-${gate.record}`}>
            <PlaceLink to={paths.assessment(key, gate.step, fieldAnchor(gate.record, gate.field))}>
              {where(gate.record)}
              {gateWording[gate.code].standard}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

function SignAndSubmit() {
  const styles = useStyles();
  const { clock, me } = useWorkplace();
  const session = useAssessmentSession();
  const [signature, setSignature] = useState('');
  const [problem, setProblem] = useState<string>();

  const submit = () => {
    const submitted = submitAssessment(session.state().value.assessment, {
      signature,
      at: clock.now(),
      today: clock.today(),
    });
    if (!submitted.ok) return setProblem('Type your name to sign.');
    session.change((work) => ({ ...work, assessment: submitted.value }));
    void session.saveNow();
  };
  return (
    <div className={styles.panel}>
      <div className={styles.stretch}>
        <ShortText
          id={fieldAnchor(null, 'assessment.signature')}
          field="assessment.signature"
          value={signature}
          onChange={setSignature}
          problem={problem}
        />
      </div>
      <Text>
        Submitting locks this revision, files a dated copy and asks managers for what needs them.
        You sign as {me.name}.
      </Text>
      <Button appearance="primary" onClick={submit}>
        Sign and submit
      </Button>
    </div>
  );
}
