import { Button } from '@fluentui/react-components';
import { SavedState } from '#ui/saved-state/saved-state.tsx';
import { failureWords } from '#features/workplace/failure-words.ts';
import { useAssessmentSession, useEditing } from './assessment-session.tsx';

/** Where the work stands, in words; a refusal says what to do and offers one more try. */
export function SavedIndicator() {
  const session = useAssessmentSession();
  const saved = useEditing((state) => state.saved);
  const keptOnDevice = useEditing((state) => state.keptOnDevice);
  if (saved.kind === 'refused') {
    const { title, body } = failureWords(saved.failure);
    return (
      <>
        <SavedState state={{ kind: 'not-saved', reason: `${title}. ${body}` }} />
        <Button size="small" onClick={() => void session.saveNow()}>
          Try again
        </Button>
      </>
    );
  }
  const unkept = !keptOnDevice && saved.kind !== 'saved';
  return <SavedState state={unkept ? { kind: 'not-kept' } : saved} />;
}
