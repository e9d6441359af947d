import type { RiskLevel, RiskScore } from '../risk-matrix/rating.ts';
import type { CalendarDate, Instant } from '../shared/calendar-date.ts';
import type { AssessmentKey, PersonReference, RecordKey } from '../shared/record-key.ts';
import type { StaffId } from '../shared/staff-member.ts';

/**
 * What someone is asked to do about a record. `high-risk` and `safeguarding-concern` tell the manager (K-030, K-010);
 * `authorise-short-term-risk` asks the manager (K-037); `extreme-harm` tells the Health and Safety representative (K-038);
 * `tell-involved-person` stays open until each involved person is told (K-039).
 */
export type TaskKind =
  | 'high-risk'
  | 'authorise-short-term-risk'
  | 'safeguarding-concern'
  | 'extreme-harm'
  | 'tell-involved-person';

/** A recorded, visible request to one named member of staff. */
export interface Task {
  readonly key: RecordKey;
  readonly kind: TaskKind;
  readonly person: PersonReference;
  readonly assessment: AssessmentKey | null;
  /** The record it is about: a risk or a concern. */
  readonly about: RecordKey;
  /** Who is to be told, for `tell-involved-person`. */
  readonly involved: RecordKey | null;
  readonly openFor: StaffId;
  readonly level: RiskLevel | null;
  readonly score: RiskScore | null;
  readonly openedAt: Instant;
  readonly dueOn: CalendarDate;
  readonly doneAt: Instant | null;
  readonly doneBy: string;
  /** What was done; for a notice: what was said of the event and of the need to stop. */
  readonly note: string;
}
