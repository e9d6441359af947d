import { useMemo } from 'react';
import { ConflictMerge, type MergeQuestion } from '#ui/conflict-merge/conflict-merge.tsx';
import { ratingSentence } from '#ui/risk-matrix/rating-sentence.ts';
import { collisionViews, type SideView } from '#workflows/editing/merge-view.ts';
import { useAssessmentSession, useEditing } from './assessment-session.tsx';
import { useRiskNumbers } from './use-risk-numbers.ts';

/** Opens when two people changed the same fields: field by field, nothing chosen beforehand. */
export function MergeScreen() {
  const session = useAssessmentSession();
  const merge = useEditing((state) => state.merge);
  const where = useRiskNumbers();
  const questions = useMemo(
    () =>
      (merge ? collisionViews(merge) : []).map((view): MergeQuestion => ({
        ...view,
        where: where(view.record),
        mine: sideText(view.mine),
        theirs: sideText(view.theirs),
      })),
    [merge, where],
  );
  if (!merge) return null;
  return (
    <ConflictMerge
      questions={questions}
      joined={merge.onlyTheirs.length}
      onSave={(choices) => void session.resolve(choices)}
    />
  );
}

function sideText(side: SideView): string {
  return side.kind === 'rating' ? ratingSentence(side.rating) : side.text;
}
