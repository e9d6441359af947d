import { Button } from '@fluentui/react-components';
import { ShieldErrorRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { parseRecordKey, personOf, type AssessmentKey } from '#domain/shared/record-key.ts';
import { emptyConcernDraft, type ConcernSubject } from './concern-draft.ts';

const RaiseConcernDialog = lazy(async () => ({
  default: (await import('./raise-concern-dialog.tsx')).RaiseConcernDialog,
}));

/** Always within reach, never in the way (K-010). What the open screen is about goes with the concern. */
export function RaiseConcernButton() {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(emptyConcernDraft);
  const { pathname } = useLocation();
  return (
    <>
      <Button appearance="subtle" icon={<ShieldErrorRegular />} onClick={() => setOpen(true)}>
        Raise a concern
      </Button>
      {open && (
        <Suspense>
          <RaiseConcernDialog
            subject={subjectOf(pathname)}
            typed={typed}
            onType={setTyped}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function subjectOf(pathname: string): ConcernSubject {
  const [, , reference = '', , assessment = ''] = pathname.split('/');
  const person = parseRecordKey(reference);
  const key = parseRecordKey(assessment);
  return {
    person: person.ok ? personOf(person.value) : null,
    assessment: key.ok ? (key.value as AssessmentKey) : null,
  };
}
