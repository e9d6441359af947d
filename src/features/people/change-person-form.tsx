import { useState } from 'react';
import type { Person } from '#domain/person/person.ts';
import { writeDay } from '#domain/shared/calendar-date.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { failureWords } from '#features/workplace/failure-words.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { ConflictMerge, type MergeQuestion } from '#ui/conflict-merge/conflict-merge.tsx';
import { useNotices } from '#ui/notices/notices.tsx';
import { Failure } from '#ui/states/failure.tsx';
import { changePerson } from '#workflows/change-person.ts';
import { failureFrom, type Failure as WhatWentWrong } from '#workflows/failure.ts';
import { openPerson, type OpenedPerson } from '#workflows/open-person.ts';
import { changeableDetails, collidingDetails, joinPerson, type Detail } from './merge-person.ts';
import type { PersonDraft } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';

interface ChangePersonFormProps {
  readonly opened: OpenedPerson;
  /** Called once the change is saved, or given up. */
  readonly onDone: () => void;
}

const gone: WhatWentWrong = { kind: 'not-found', detail: '', requestId: '' };

const keptWords = 'Details kept on this device. They are sent when the connection is back.';

/** Mine and theirs, while someone has to choose between them. */
interface Clash {
  readonly mine: Person;
  readonly latest: OpenedPerson;
}

/** Changes who the person is, what matters to them and how they communicate. */
export function ChangePersonForm({ opened, onDone }: ChangePersonFormProps) {
  const workplace = useWorkplace();
  const notices = useNotices();
  const [start] = useState(opened);
  const [draft, setDraft] = useState<PersonDraft>(() => draftOf(opened.person));
  const [failure, setFailure] = useState<WhatWentWrong | null>(null);
  const [clash, setClash] = useState<Clash | null>(null);
  const base = start.person;

  const save = async (mine: Person, over: OpenedPerson = start): Promise<void> => {
    setFailure(null);
    const outcome = await changePerson(workplace, over.base, mine);
    if (outcome.kind === 'taken') await join(mine);
    else if (outcome.kind === 'refused') setFailure(outcome.failure);
    else {
      notices.done(outcome.kind === 'saved' ? 'Details saved' : keptWords);
      onDone();
    }
  };

  /** Someone else saved first: what does not collide is joined, the rest is asked. */
  const join = async (mine: Person): Promise<void> => {
    try {
      const latest = await openPerson(workplace, base.reference);
      const versions = latest && { base, mine, theirs: latest.person };
      if (!versions) setFailure(gone);
      else if (collidingDetails(versions).length > 0) setClash({ mine, latest });
      else await save(joinPerson(versions, new Map()), latest);
    } catch (thrown) {
      setFailure(failureFrom(thrown));
    }
  };

  const settle = (choices: ReadonlyMap<string, 'mine' | 'theirs'>) => {
    if (!clash) return;
    const versions = { base, mine: clash.mine, theirs: clash.latest.person };
    setClash(null);
    void save(joinPerson(versions, choices), clash.latest);
  };

  return (
    <>
      <PersonForm
        reference={base.reference}
        value={draft}
        onChange={setDraft}
        onSave={(person) => save(person)}
        onCancel={onDone}
        saveLabel="Save"
      >
        {failure && <Failure {...failureWords(failure)} />}
      </PersonForm>
      {clash && <ConflictMerge questions={questionsOf(base, clash)} joined={0} onSave={settle} />}
    </>
  );
}

function draftOf({ reference: _, ...person }: Person): PersonDraft {
  return { ...person, dateOfBirth: person.dateOfBirth ?? '' };
}

function questionsOf(base: Person, { mine, latest }: Clash): readonly MergeQuestion[] {
  const stamp = latest.base.get(base.reference);
  return collidingDetails({ base, mine, theirs: latest.person }).map((detail) => ({
    id: detail,
    where: '',
    label: fieldWording[changeableDetails[detail]].label,
    mine: wordsOf(mine, detail),
    theirs: wordsOf(latest.person, detail),
    theirsBy: stamp?.modifiedBy.name ?? '',
    theirsAt: stamp?.modifiedAt ?? null,
  }));
}

function wordsOf(person: Person, detail: Detail): string {
  if (detail === 'dateOfBirth') return person.dateOfBirth ? writeDay(person.dateOfBirth) : 'None';
  return person[detail] || 'Empty';
}
