import type { AssessmentKey, PersonReference } from '#domain/shared/record-key.ts';

/** What the concern is about, where the screen behind the dialog says so. */
export interface ConcernSubject {
  readonly person: PersonReference | null;
  readonly assessment: AssessmentKey | null;
}

/** What is being typed. It outlives the dialog: closing it by a slip loses nothing. */
export interface ConcernDraft {
  readonly reference: string;
  readonly what: string;
  readonly toldWhom: string;
  readonly safeguardingReference: string;
}

export const emptyConcernDraft: ConcernDraft = {
  reference: '',
  what: '',
  toldWhom: '',
  safeguardingReference: '',
};
