import type { CalendarDate, Instant } from '#domain/shared/calendar-date.ts';
import type { Chance } from '#domain/shared/record-key.ts';
import type { StaffMember } from '#domain/shared/staff-member.ts';
import type { Graph } from '#graph/graph.ts';
import type { Outbox } from '#records/outbox.ts';
import type { RecordStore } from '#records/record-store.ts';
import type { OpenSessions } from './editing/open-sessions.ts';

/** What a person may see; the lists themselves are guarded by SharePoint, whatever this says. */
export type Role = 'practitioner' | 'manager' | 'panel-member' | 'lead' | 'administrator';

/** What the council has set for everyone. */
export interface CouncilSettings {
  readonly councilName: string;
  readonly siteId: string;
  /** Directory group of each role. */
  readonly groups: Readonly<Record<Role, string>>;
  readonly healthAndSafetyRepresentative: StaffMember;
  readonly safeguardingPolicyUrl: string;
}

/** Time is handed in, so that rules about dates can be tested on any date. */
export interface Clock {
  now(): Instant;
  /** Today in London. */
  today(): CalendarDate;
}

/** Everything a use case needs to do its work for the person signed in. */
export interface Workplace {
  readonly me: StaffMember;
  readonly store: RecordStore;
  readonly outbox: Outbox;
  readonly graph: Graph;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly newSaveKey: () => string;
  readonly settings: CouncilSettings;
  readonly sessions: OpenSessions;
}
