import { useMemo } from 'react';
import type { Merge } from '#workflows/editing/editing-session.ts';
import { ConflictMerge } from '#ui/conflict-merge/conflict-merge.tsx';
import { useAssessmentSession, useEditing } from './assessment-session.tsx';

/** Opens when two people changed the same fields: field by field, nothing chosen beforehand. */
export function MergeScreen() {
  const merge = useEditing((state) => state.merge);
  return merge && <OpenMerge merge={merge} />;
}
