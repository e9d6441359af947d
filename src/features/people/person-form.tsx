import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type SubmitEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { checkPerson } from '#domain/person/check-person.ts';
import type { Person } from '#domain/person/person.ts';
import type { PersonReference } from '#domain/shared/record-key.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { focusInside } from '#ui/fields/focus-inside.ts';
import { PersonFields } from './person-fields.tsx';
import { problemWords, type PersonDraft, type PersonProblems } from './person-draft.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalXL, maxWidth: '46rem' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

interface PersonFormProps {
  readonly reference: PersonReference;
  readonly value: PersonDraft;
  readonly onChange: (value: PersonDraft) => void;
  /** Called with details that stand the check. What is typed stays until the caller lets it go. */
  readonly onSave: (person: Person) => Promise<void>;
  readonly onCancel: () => void;
  readonly saveLabel: string;
  /** Shown between the fields and the buttons. */
  readonly children?: ReactNode;
}

/** A person's details with their errors at the fields; the first error takes the focus. */
export function PersonForm(props: PersonFormProps) {
  const { reference, value, onChange, onSave, onCancel, saveLabel, children } = props;
  const styles = useStyles();
  const { clock } = useWorkplace();
  const [problems, setProblems] = useState<PersonProblems>({});
  const [saving, setSaving] = useState(false);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const checked = checkPerson({ ...value, reference }, { today: clock.today() });
    const found = checked.ok ? {} : problemWords(checked.error.problems);
    const all = hasHalfTypedDay(form) ? { ...found, ...halfTyped } : found;
    flushSync(() => setProblems(all));
    if (!checked.ok || Object.keys(all).length > 0) {
      focusInside(firstWrong(form));
      return;
    }
    setSaving(true);
    await onSave(checked.value).finally(() => setSaving(false));
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <PersonFields value={value} onChange={onChange} problems={problems} />
      {children}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={saving}>
          {saving ? 'Saving…' : saveLabel}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

const halfTyped: PersonProblems = {
  'person.date-of-birth': 'Finish the date, or clear it: day, month and year.',
};

/** A date control that holds half a date answers with an empty text, which looks like no date at all. */
function hasHalfTypedDay(form: HTMLFormElement): boolean {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=date]')].some(
    (input) => input.validity.badInput,
  );
}

function firstWrong(form: HTMLFormElement): Element | null {
  return form.querySelector('[aria-invalid=true]');
}
