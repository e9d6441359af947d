import type { Instant } from '../shared/calendar-date.ts';
import type { AssessmentKey, PersonReference, RecordKey } from '../shared/record-key.ts';

/** A dated copy of the two forms in the person's case folder, never written over (K-027). */
export interface FiledCopy {
  readonly key: RecordKey;
  readonly person: PersonReference;
  readonly assessment: AssessmentKey;
  readonly revision: number;
  readonly fileName: string;
  /** SHA-256 of the document, hexadecimal: a copy altered later no longer matches. */
  readonly digest: string;
  readonly filedAt: Instant;
}
