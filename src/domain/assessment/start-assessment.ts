import type { CalendarDate } from '../shared/calendar-date.ts';
import type { AssessmentKey, PersonReference } from '../shared/record-key.ts';
import type { StaffMember } from '../shared/staff-member.ts';
import type { Assessment } from './assessment.ts';

/** What is known before anything is written. */
export interface AssessmentStart {
  readonly key: AssessmentKey;
  readonly person: PersonReference;
  readonly assessor: StaffMember;
  readonly manager: StaffMember | null;
  readonly team: string;
  readonly today: CalendarDate;
}

/** An empty assessment, dated today. */
export function startAssessment(start: AssessmentStart): Assessment {
  return {
    key: start.key,
    person: start.person,
    revision: 1,
    assessor: start.assessor,
    manager: start.manager,
    team: start.team,
    startedOn: start.today,
    submittedAt: null,
    signature: '',
    wants: '',
    noStrengthsReason: '',
    environment: { factors: '', moving: null, newEnvironment: '' },
    understanding: {
      howExplained: '',
      formUsed: '',
      howChecked: '',
      confirmedOn: null,
      capacityRoute: '',
    },
    outcomes: [],
    strengths: [],
    involved: [],
    risks: [],
    actions: [],
    checklist: [],
    agencyNotices: [],
  };
}
