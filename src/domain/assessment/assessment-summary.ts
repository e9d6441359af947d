import type { RiskLevel, RiskScore } from '../risk-matrix/rating.ts';
import type { CalendarDate, Instant } from '../shared/calendar-date.ts';
import type { AssessmentKey, PersonReference } from '../shared/record-key.ts';
import type { StaffId } from '../shared/staff-member.ts';

/** What a work list or a timeline shows of an assessment, without its risks. */
export interface AssessmentSummary {
  readonly key: AssessmentKey;
  readonly person: PersonReference;
  readonly revision: number;
  readonly startedOn: CalendarDate;
  readonly submittedAt: Instant | null;
  readonly assessorName: string;
  /** Who has it to do; null once submitted. */
  readonly openFor: StaffId | null;
  readonly level: RiskLevel | null;
  readonly score: RiskScore | null;
  readonly risksRated: number;
  readonly risksOpen: number;
  readonly modifiedAt: Instant;
}
