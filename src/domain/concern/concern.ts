import type { Instant } from '../shared/calendar-date.ts';
import type { AssessmentKey, PersonReference, RecordKey } from '../shared/record-key.ts';
import type { StaffMember } from '../shared/staff-member.ts';

/** Worry that an adult with care and support needs may be at risk of abuse or neglect (K-010). */
export interface SafeguardingConcern {
  readonly key: RecordKey;
  readonly person: PersonReference;
  readonly assessment: AssessmentKey | null;
  /** What is worrying and why. */
  readonly what: string;
  /** Whom the practitioner told under the local multi-agency policy. */
  readonly toldWhom: string;
  /** Reference given by the safeguarding team; empty until they give one. */
  readonly reference: string;
}

/** Notice at once to the Health and Safety representative (K-038). */
export interface ExtremeHarmAlert {
  readonly key: RecordKey;
  readonly person: PersonReference;
  readonly assessment: AssessmentKey;
  readonly risk: RecordKey;
}

/** Who wrote a record and when, as the server stamped it. */
export interface Stamp {
  readonly by: StaffMember;
  readonly at: Instant;
}
