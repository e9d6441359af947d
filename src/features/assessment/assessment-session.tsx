import { createContext, useCallback, useContext } from 'react';
import type { Assessment, Risk } from '#domain/assessment/assessment.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { AssessmentWork } from '#workflows/assessment-work.ts';
import type { EditingSession } from '#workflows/editing/editing-session.ts';
import type { EditingState } from '#workflows/editing/edited-subject.ts';
import { useSessionState } from '#features/workplace/use-editing-session.ts';

type Session = EditingSession<AssessmentWork>;

export const AssessmentSessionContext = createContext<Session | null>(null);

/** The session of the assessment on screen. */
export function useAssessmentSession(): Session {
  const session = useContext(AssessmentSessionContext);
  if (!session) throw new Error('A part of the assessment was shown outside its editing session');
  return session;
}

/** A part of the assessment; renders again only when that part changes. */
export function useAssessment<Part>(select: (assessment: Assessment) => Part): Part {
  return useSessionState(useAssessmentSession(), (state) => select(state.value.assessment));
}

/** A part of the session: saved state, merge, tasks. */
export function useEditing<Part>(select: (state: EditingState<AssessmentWork>) => Part): Part {
  return useSessionState(useAssessmentSession(), select);
}

/** Changes the assessment; the change is kept and saved by itself. */
export function useChange(): (update: (assessment: Assessment) => Assessment) => void {
  const session = useAssessmentSession();
  return useCallback(
    (update) => {
      session.change((work) => {
        const assessment = update(work.assessment);
        return assessment === work.assessment ? work : { ...work, assessment };
      });
    },
    [session],
  );
}

/** Changes fields of the assessment itself. */
export function usePatch(): (patch: Partial<Assessment>) => void {
  const change = useChange();
  return useCallback((patch) => change((assessment) => ({ ...assessment, ...patch })), [change]);
}

/** Changes fields of one risk. */
export function useRiskPatch(key: RecordKey): (patch: Partial<Risk>) => void {
  const change = useChange();
  return useCallback(
    (patch) =>
      change((assessment) => ({
        ...assessment,
        risks: assessment.risks.map((risk) => (risk.key === key ? { ...risk, ...patch } : risk)),
      })),
    [change, key],
  );
}
