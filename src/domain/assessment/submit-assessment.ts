import { isBlank } from '../shared/blank.ts';
import type { CalendarDate, Instant } from '../shared/calendar-date.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { Assessment } from './assessment.ts';
import type { UnmetGate } from './gates/gate.ts';
import { unmetGates } from './submission-gates.ts';

/** The act of submitting: the assessor signs, at a moment. */
export interface Submission {
  readonly signature: string;
  readonly at: Instant;
  readonly today: CalendarDate;
}

export type SubmissionRefusal =
  | { readonly code: 'gates-unmet'; readonly gates: readonly UnmetGate[] }
  | { readonly code: 'signature-missing' }
  | { readonly code: 'already-submitted' };

/** Signs and locks the revision, once nothing is left to record (K-026, K-031). */
export function submitAssessment(
  assessment: Assessment,
  { signature, at, today }: Submission,
): Result<Assessment, SubmissionRefusal> {
  if (assessment.submittedAt !== null) return refuse({ code: 'already-submitted' });
  const gates = unmetGates(assessment, { today });
  if (gates.length > 0) return refuse({ code: 'gates-unmet', gates });
  if (isBlank(signature)) return refuse({ code: 'signature-missing' });
  return ok({ ...assessment, signature: signature.trim(), submittedAt: at });
}

/**
 * Opens a submitted assessment again as the draft of its next revision, to be signed anew. Its date of assessment is the
 * day it was opened again; what was signed before stays in SharePoint's versions and in the filed copy.
 */
export function amendAssessment(
  assessment: Assessment,
  { today }: { readonly today: CalendarDate },
): Result<Assessment, { readonly code: 'not-submitted' }> {
  if (assessment.submittedAt === null) return refuse({ code: 'not-submitted' });
  const revision = assessment.revision + 1;
  return ok({ ...assessment, revision, startedOn: today, submittedAt: null, signature: '' });
}
