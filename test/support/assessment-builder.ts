import type {
  AgencyNotice,
  Assessment,
  InvolvedPerson,
  Outcome,
  Risk,
  RiskAction,
  Strength,
} from '#domain/assessment/assessment.ts';
import {
  emptyAction,
  emptyAgencyNotice,
  emptyInvolvedPerson,
  emptyOutcome,
  emptyRisk,
  emptyStrength,
} from '#domain/assessment/empty-records.ts';
import { startAssessment } from '#domain/assessment/start-assessment.ts';
import type { DraftRating, Impact, Likelihood } from '#domain/risk-matrix/rating.ts';
import type { CalendarDate, Instant } from '#domain/shared/calendar-date.ts';
import type { AssessmentKey, PersonReference, RecordKey } from '#domain/shared/record-key.ts';
import type { StaffId, StaffMember } from '#domain/shared/staff-member.ts';

/** Deterministic records: the same every time, overridden where a test cares. */

export const somePerson = 'EK-2F7K9Q' as PersonReference;
export const someAssessmentKey = 'EK-2F7K9Q-4HT2' as AssessmentKey;
export const someDay = '2026-11-24' as CalendarDate;
export const someMoment = '2026-11-24T09:30:00.000Z' as Instant;

/** A key below `parent`, the sample assessment unless another is given. */
export function aKey(segment: string, parent: RecordKey = someAssessmentKey): RecordKey {
  return `${parent}-${segment}` as RecordKey;
}

export function aDay(text: string): CalendarDate {
  return text as CalendarDate;
}

export function aMoment(text: string): Instant {
  return text as Instant;
}

/** A member of staff; the id is the first name in lower case. */
export function aStaffMember(name: string): StaffMember {
  return { id: name.split(' ')[0]?.toLowerCase() as StaffId, name };
}

export const theAssessor = aStaffMember('Priya Nair');
export const theManager = aStaffMember('Morgan Ellis');
export const theSafetyRepresentative = aStaffMember('Huw Bevan');

export function rated(likelihood: Likelihood, impact: Impact): DraftRating {
  return { likelihood, impact };
}

/** An empty assessment by the sample assessor, dated `someDay`. */
export function anAssessment(overrides: Partial<Assessment> = {}): Assessment {
  const empty = startAssessment({
    key: someAssessmentKey,
    person: somePerson,
    assessor: theAssessor,
    manager: theManager,
    team: 'Older people, north',
    today: someDay,
  });
  return { ...empty, ...overrides };
}

/** An empty, unrated risk. */
export function aRisk(overrides: Partial<Risk> = {}): Risk {
  return { ...emptyRisk(aKey('R2R2')), ...overrides };
}

/** A complete action, due on `someDay`, for the sample risk. */
export function anAction(overrides: Partial<RiskAction> = {}): RiskAction {
  return {
    ...emptyAction(aKey('B2B2'), aKey('R2R2')),
    what: 'Fit a second handrail',
    who: 'Housing officer',
    dueOn: someDay,
    outcomeSought: 'Steady on the stairs',
    ...overrides,
  };
}

export function anOutcome(overrides: Partial<Outcome> = {}): Outcome {
  return { ...emptyOutcome(aKey('G2G2')), words: 'I stay in my own home', ...overrides };
}

export function aStrength(overrides: Partial<Strength> = {}): Strength {
  return {
    ...emptyStrength(aKey('S2S2'), 'strength'),
    description: 'Knows when she is unsteady',
    ...overrides,
  };
}

/** The person, who took part. */
export function anInvolvedPerson(overrides: Partial<InvolvedPerson> = {}): InvolvedPerson {
  return {
    ...emptyInvolvedPerson(aKey('N2N2')),
    role: 'person',
    tookPart: 'yes',
    how: 'Talked it through at home',
    ...overrides,
  };
}

/** A notice that was given. */
export function anAgencyNotice(overrides: Partial<AgencyNotice> = {}): AgencyNotice {
  return {
    ...emptyAgencyNotice(aKey('K2K2')),
    agency: 'Housing association',
    toldOn: someDay,
    toldBy: 'Priya Nair',
    ...overrides,
  };
}

/** A medium risk with nothing left to record, apart from its action. */
export function aCompleteRisk(overrides: Partial<Risk> = {}): Risk {
  return aRisk({
    namedBy: 'person',
    whatCanHappen: 'Falling on the stairs',
    howItCanHappen: 'At night, in the dark, on the way to the bathroom',
    affected: ['person'],
    strengths: [aKey('S2S2')],
    outcome: aKey('G2G2'),
    effectOnOutcome: 'A fall could mean leaving home',
    riskOfNotDoing: 'Moving downstairs would cost her the room she loves',
    weighing: 'She knows her limits; falls are rare so far',
    firstRating: rated(3, 4),
    timescaleReason: 'The handrail takes a week; the night light helps until then',
    resultingRating: rated(2, 4),
    monitoringHow: 'Telephone call',
    monitoringHowOften: 'Every two weeks',
    ...overrides,
  });
}

/** An assessment with one medium risk that passes every gate on `someDay`. */
export function aCompleteAssessment(overrides: Partial<Assessment> = {}): Assessment {
  return anAssessment({
    wants: 'I want to keep sleeping upstairs',
    outcomes: [anOutcome()],
    strengths: [aStrength()],
    involved: [anInvolvedPerson()],
    environment: { factors: 'Steep stairs', moving: 'no', newEnvironment: '' },
    understanding: {
      howExplained: 'Went through what a fall could mean',
      formUsed: 'In conversation',
      howChecked: 'She said it back in her own words',
      confirmedOn: someDay,
      capacityRoute: '',
    },
    risks: [aCompleteRisk()],
    actions: [anAction()],
    ...overrides,
  });
}

/** A complete assessment with one high risk and its immediate action. */
export function aHighRiskAssessment(risk: Partial<Risk> = {}): Assessment {
  return aCompleteAssessment({ risks: [aCompleteRisk({ firstRating: rated(5, 4), ...risk })] });
}

/** A submitted assessment, complete unless overridden. */
export function aSubmittedAssessment(overrides: Partial<Assessment> = {}): Assessment {
  return aCompleteAssessment({
    submittedAt: someMoment,
    signature: theAssessor.name,
    ...overrides,
  });
}
