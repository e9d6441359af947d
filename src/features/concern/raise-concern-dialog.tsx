import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Link,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { parsePersonReference, type PersonReference } from '#domain/shared/record-key.ts';
import { failureWords } from '#features/workplace/failure-words.ts';
import { useStart } from '#features/workplace/queries.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { ShortText } from '#ui/fields/short-text.tsx';
import { LongText } from '#ui/fields/long-text.tsx';
import { Failure } from '#ui/states/failure.tsx';
import { useNotices } from '#ui/notices/notices.tsx';
import type { Failure as WhatWentWrong } from '#workflows/failure.ts';
import { recordConcern } from '#workflows/raise-concern.ts';
import { emptyConcernDraft, type ConcernDraft, type ConcernSubject } from './concern-draft.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
});

interface RaiseConcernDialogProps {
  readonly subject: ConcernSubject;
  readonly typed: ConcernDraft;
  readonly onType: (draft: ConcernDraft) => void;
  readonly onClose: () => void;
}

/** Raises a safeguarding concern from any screen (K-010): recorded, and the manager told at once. */
export function RaiseConcernDialog(props: RaiseConcernDialogProps) {
  const { subject, typed, onType, onClose } = props;
  const styles = useStyles();
  const workplace = useWorkplace();
  const manager = useStart().data?.manager ?? null;
  const notices = useNotices();
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<WhatWentWrong | null>(null);
  const [sending, setSending] = useState(false);
  const type = (part: Partial<ConcernDraft>) => onType({ ...typed, ...part });

  const send = async () => {
    const person = personOfConcern(subject, typed.reference);
    if (!person)
      return setProblems({ reference: 'Give the person’s reference, such as EK-2F7K9Q.' });
    setSending(true);
    const raised = await recordConcern(
      workplace,
      {
        person,
        assessment: subject.assessment,
        what: typed.what,
        toldWhom: typed.toldWhom,
        reference: typed.safeguardingReference,
      },
      manager,
    ).finally(() => setSending(false));
    if (raised.kind === 'incomplete') return setProblems(wordsOf(raised.problems));
    if (raised.kind === 'refused') return setFailure(raised.failure);
    notices.done(
      raised.kind === 'kept'
        ? 'Concern kept on this device. It is sent when the connection is back.'
        : 'Concern recorded. Your manager has been told.',
    );
    onType(emptyConcernDraft);
    onClose();
  };

  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Raise a safeguarding concern</DialogTitle>
          <DialogContent className={styles.fields}>
            <Text>
              If someone is in danger now, call 999 first. Then follow{' '}
              <Link href={workplace.settings.safeguardingPolicyUrl} target="_blank" inline>
                the local multi-agency safeguarding policy
              </Link>
              . What you record here is kept with the person’s records, and your manager is asked to
              act on it today.
            </Text>
            {!subject.person && (
              <Field
                label="Person’s reference"
                validationMessage={problems.reference ?? null}
                validationState={problems.reference ? 'error' : 'none'}
              >
                <Input
                  value={typed.reference}
                  onChange={(_, data) => type({ reference: data.value })}
                />
              </Field>
            )}
            <LongText
              id="concern-what"
              field="concern.what"
              value={typed.what}
              onChange={(what) => type({ what })}
              problem={problems['concern.what']}
            />
            <ShortText
              id="concern-told-whom"
              field="concern.told-whom"
              value={typed.toldWhom}
              onChange={(toldWhom) => type({ toldWhom })}
              problem={problems['concern.told-whom']}
            />
            <ShortText
              id="concern-reference"
              field="concern.reference"
              value={typed.safeguardingReference}
              onChange={(safeguardingReference) => type({ safeguardingReference })}
              problem={problems['concern.reference']}
            />
            {failure && <Failure {...failureWords(failure)} onRetry={() => void send()} />}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button appearance="primary" disabledFocusable={sending} onClick={() => void send()}>
              Raise the concern
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function personOfConcern(subject: ConcernSubject, typed: string): PersonReference | null {
  if (subject.person) return subject.person;
  const parsed = parsePersonReference(typed);
  return parsed.ok ? parsed.value : null;
}

function wordsOf(problems: readonly { field: string; code: 'missing' | 'too-long' }[]) {
  return Object.fromEntries(
    problems.map(({ field, code }) => [
      field,
      code === 'missing' ? 'Say what is worrying you.' : 'This is longer than SharePoint holds.',
    ]),
  );
}
