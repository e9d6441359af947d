import { useCallback } from 'react';
import type { Assessment } from '#domain/assessment/assessment.ts';
import { newKeyUnder, type RecordKey } from '#domain/shared/record-key.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { useAssessmentSession, useChange } from './assessment-session.tsx';

/** The parts of an assessment that are lists of rows. */
export type RowsName =
  'outcomes' | 'strengths' | 'involved' | 'risks' | 'actions' | 'agencyNotices';

type RowOf<Name extends RowsName> = Assessment[Name][number];

/** Changes fields of one row. */
export function useRowPatch<Name extends RowsName>(
  name: Name,
  key: RecordKey,
): (patch: Partial<RowOf<Name>>) => void {
  const change = useChange();
  return useCallback(
    (patch) =>
      change((assessment) => ({
        ...assessment,
        [name]: assessment[name].map((row) => (row.key === key ? { ...row, ...patch } : row)),
      })),
    [change, name, key],
  );
}

/** Adds a row made by `make` under a new key, and answers the key. */
export function useAddRow<Name extends RowsName>(
  name: Name,
): (make: (key: RecordKey) => RowOf<Name>) => RecordKey {
  const session = useAssessmentSession();
  const { chance } = useWorkplace();
  return useCallback(
    (make) => {
      const key = newKeyUnder(session.state().value.assessment.key, chance);
      session.change((work) => ({
        ...work,
        assessment: { ...work.assessment, [name]: [...work.assessment[name], make(key)] },
      }));
      return key;
    },
    [session, chance, name],
  );
}

/**
 * Takes a removal, and answers how to undo it. Undone at once, everything is as it was; once something else was written,
 * the removed rows come back and what was written since stays.
 */
export function useRemoval(): (remove: (assessment: Assessment) => Assessment) => () => void {
  const session = useAssessmentSession();
  const change = useChange();
  return useCallback(
    (remove) => {
      const before = session.state().value.assessment;
      change(remove);
      const after = session.state().value.assessment;
      return () => change((now) => (now === after ? before : withRowsBack(now, before)));
    },
    [session, change],
  );
}

function withRowsBack(now: Assessment, before: Assessment): Assessment {
  return {
    ...now,
    outcomes: withMissing(now.outcomes, before.outcomes),
    strengths: withMissing(now.strengths, before.strengths),
    involved: withMissing(now.involved, before.involved),
    risks: withMissing(now.risks, before.risks),
    actions: withMissing(now.actions, before.actions),
    agencyNotices: withMissing(now.agencyNotices, before.agencyNotices),
  };
}

function withMissing<Row extends { readonly key: RecordKey }>(
  now: readonly Row[],
  before: readonly Row[],
): readonly Row[] {
  const present = new Set(now.map((row) => row.key));
  return [...now, ...before.filter((row) => !present.has(row.key))];
}
