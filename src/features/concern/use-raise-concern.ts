import { useState } from 'react';
import { parsePersonReference, type PersonReference } from '#domain/shared/record-key.ts';
import { useStart } from '#features/workplace/queries.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { useNotices } from '#ui/notices/notices.tsx';
import type { Failure } from '#workflows/failure.ts';
import { recordConcern } from '#workflows/raise-concern.ts';
import { emptyConcernDraft, type ConcernDraft, type ConcernSubject } from './concern-draft.ts';

/** A concern being raised: what it is about, and what is typed so far. */
export interface RaisingConcern {
  readonly subject: ConcernSubject;
  readonly typed: ConcernDraft;
  readonly onType: (draft: ConcernDraft) => void;
  readonly onClose: () => void;
}

/** Sends a concern; answers what is wrong at which field, or what went wrong on the way. */
export function useRaiseConcern({ subject, typed, onType, onClose }: RaisingConcern) {
  const workplace = useWorkplace();
  const manager = useStart().data?.manager ?? null;
  const notices = useNotices();
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const [sending, setSending] = useState(false);

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

  return { send, sending, problems, failure };
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
