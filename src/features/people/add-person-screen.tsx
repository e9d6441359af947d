import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Person } from '#domain/person/person.ts';
import { newPersonReference } from '#domain/shared/record-key.ts';
import { failureWords } from '#features/workplace/failure-words.ts';
import { paths } from '#features/workplace/paths.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { useNotices } from '#ui/notices/notices.tsx';
import { ScreenHeading } from '#ui/screen-heading/screen-heading.tsx';
import { Failure } from '#ui/states/failure.tsx';
import { addPerson, type PersonAdded } from '#workflows/add-person.ts';
import { useKeptState, type Kept } from './kept-state.ts';
import { LookAlikes } from './look-alikes.tsx';
import { emptyPersonDraft, type PersonDraft } from './person-draft.ts';
import { PersonForm } from './person-form.tsx';
import { useScreenStyles } from './screen-style.ts';

const typed: Kept<PersonDraft> = new WeakMap();

type Refusal = Exclude<PersonAdded, { kind: 'saved' | 'kept' }>;

/** Records a person. What is typed stays until it is saved, even while another screen is looked at. */
export function AddPersonScreen() {
  const screen = useScreenStyles();
  const workplace = useWorkplace();
  const navigate = useNavigate();
  const notices = useNotices();
  const [draft, setDraft] = useKeptState(typed, emptyPersonDraft);
  const [reference] = useState(() => newPersonReference(workplace.chance));
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const save = async (person: Person) => {
    setRefusal(null);
    const added = await addPerson(workplace, person);
    if (added.kind === 'refused' || added.kind === 'no-free-reference') {
      setRefusal(added);
      return;
    }
    setDraft(emptyPersonDraft);
    if (added.kind === 'saved') return navigate(paths.person(added.reference));
    notices.done(
      `${added.reference} is kept on this device and is sent when the connection is back.`,
    );
    return navigate(paths.myWork);
  };
  const cancel = () => {
    setDraft(emptyPersonDraft);
    void navigate(paths.people);
  };

  return (
    <div className={screen.screen}>
      <ScreenHeading title="Add a person" />
      <PersonForm
        reference={reference}
        value={draft}
        onChange={setDraft}
        onSave={save}
        onCancel={cancel}
        saveLabel="Add this person"
      >
        <LookAlikes draft={draft} />
        {refusal && <Failure {...refusalWords(refusal)} />}
      </PersonForm>
    </div>
  );
}

function refusalWords(refusal: Refusal) {
  if (refusal.kind === 'refused') return failureWords(refusal.failure);
  return {
    title: 'No free reference was found',
    body: 'This is rare. Save again and another is drawn.',
  };
}
