import type { DraftRating } from '../risk-matrix/rating.ts';
import type { CalendarDate, Instant } from '../shared/calendar-date.ts';
import type { AssessmentKey, PersonReference, RecordKey } from '../shared/record-key.ts';
import type { StaffMember } from '../shared/staff-member.ts';

/** The four ordered steps (KASS §2.1). */
export type AssessmentStep = 'identify' | 'evaluate' | 'support' | 'manage';

/** One pass through the four steps for one person: the rating and evaluation forms are its two sides (K-026). */
export interface Assessment {
  readonly key: AssessmentKey;
  readonly person: PersonReference;
  /** 1 for the first submission; raised each time a submitted assessment is opened again. */
  readonly revision: number;
  readonly assessor: StaffMember;
  /** The assessor's manager, who is told of high risks; null when the directory names none. */
  readonly manager: StaffMember | null;
  readonly team: string;
  readonly startedOn: CalendarDate;
  /** Set when the revision was submitted and locked; null while it is a draft. */
  readonly submittedAt: Instant | null;
  /** The assessor's signature as typed on submission; empty before. */
  readonly signature: string;
  /** What the person wants to do, or not do, in their words. */
  readonly wants: string;
  /** Why no strength or opportunity was found; asked only when there is none (K-014). */
  readonly noStrengthsReason: string;
  readonly environment: Environment;
  readonly understanding: Understanding;
  readonly outcomes: readonly Outcome[];
  readonly strengths: readonly Strength[];
  readonly involved: readonly InvolvedPerson[];
  readonly risks: readonly Risk[];
  readonly actions: readonly RiskAction[];
  readonly checklist: readonly ChecklistAnswer[];
  readonly agencyNotices: readonly AgencyNotice[];
}

/** Environmental factors and a coming move (K-016, K-017). */
export interface Environment {
  readonly factors: string;
  readonly moving: 'yes' | 'no' | null;
  /** Assessment of the new environment; needed when moving. */
  readonly newEnvironment: string;
}

/** That the person or carer appreciates and understands the consequences (K-036). */
export interface Understanding {
  readonly howExplained: string;
  readonly formUsed: string;
  readonly howChecked: string;
  readonly confirmedOn: CalendarDate | null;
  /** Taken when understanding could not be reached: the capacity route, recorded with its reason. */
  readonly capacityRoute: string;
}

/** Something the person wants to achieve, in their words. */
export interface Outcome {
  readonly key: RecordKey;
  readonly words: string;
}

export type StrengthKind = 'strength' | 'opportunity' | 'protective-factor';

/** Something in the person, open to them, or around them that speaks for the activity (K-012, K-014). */
export interface Strength {
  readonly key: RecordKey;
  readonly kind: StrengthKind;
  readonly description: string;
}

export type InvolvementRole =
  'person' | 'carer' | 'family-or-friend' | 'advocate' | 'staff' | 'professional' | 'other';

/** Someone involved in the assessment, by role and relationship, never by name (K-015). */
export interface InvolvedPerson {
  readonly key: RecordKey;
  readonly role: InvolvementRole | null;
  /** Relationship or job, such as “daughter” or “occupational therapist”. */
  readonly who: string;
  readonly tookPart: 'yes' | 'no' | null;
  readonly how: string;
  /** Why they took no part; needed for the person. */
  readonly absenceReason: string;
}

export type AffectedGroup = 'person' | 'carer' | 'staff' | 'child' | 'public' | 'other';

export type NamedBy = 'person' | 'carer' | 'practitioner' | 'other';

/** One thing that can happen, how, and to whom; each risk is its own record (K-011). */
export interface Risk {
  readonly key: RecordKey;
  readonly namedBy: NamedBy | null;
  readonly whatCanHappen: string;
  readonly howItCanHappen: string;
  readonly affected: readonly AffectedGroup[];
  /** Keys of the strengths, opportunities and protective factors that bear on it. */
  readonly strengths: readonly RecordKey[];
  /** The outcome it bears on. */
  readonly outcome: RecordKey | null;
  readonly effectOnOutcome: string;
  /** What not doing it would cost: a field of its own (K-106). */
  readonly riskOfNotDoing: string;
  readonly weighing: string;
  readonly safeguardingIssues: string;
  /** That the rating was looked at again in the light of the safeguarding issues (K-023). */
  readonly safeguardingReconsidered: boolean;
  readonly firstRating: DraftRating;
  /** The person's own rating: beside the practitioner's, never averaged with it. */
  readonly personRating: DraftRating;
  readonly personView: string;
  /** Why the timescale of the actions fits: complexity, effect of delay (K-029). */
  readonly timescaleReason: string;
  readonly resultingRating: DraftRating;
  /** Answer to the question a doubtful resulting rating raises (K-034). */
  readonly resultingReason: string;
  readonly monitoringHow: string;
  readonly monitoringHowOften: string;
  /** Extreme harm is possible: an alert goes out whatever the score (K-038). */
  readonly extremeHarm: boolean;
  readonly shortTermRisk: ShortTermRisk;
  readonly closedOn: CalendarDate | null;
  readonly closedReason: string;
}

/** Accepting a high short-term risk for a long-term gain (K-037). */
export interface ShortTermRisk {
  readonly accepted: boolean;
  readonly gainSought: string;
  readonly endsOn: CalendarDate | null;
  readonly reasonedCase: string;
}

/** One action to address a risk (appendix 2b). */
export interface RiskAction {
  readonly key: RecordKey;
  readonly risk: RecordKey;
  readonly what: string;
  readonly who: string;
  readonly dueOn: CalendarDate | null;
  readonly outcomeSought: string;
}

/** One aspect of the practitioner's checklist, considered or not, with a note (K-105). */
export interface ChecklistAnswer {
  readonly key: RecordKey;
  /** Permanent slug of the aspect in the content. */
  readonly prompt: string;
  readonly considered: boolean;
  readonly note: string;
}

/** Word to another agency about an environmental or other matter (K-016). */
export interface AgencyNotice {
  readonly key: RecordKey;
  readonly agency: string;
  readonly toldOn: CalendarDate | null;
  readonly toldBy: string;
  readonly reply: string;
}
