import * as fc from 'fast-check';
import type {
  AgencyNotice,
  Assessment,
  ChecklistAnswer,
  InvolvedPerson,
  Outcome,
  Risk,
  RiskAction,
  Strength,
} from '#domain/assessment/assessment.ts';
import { ratingValues, type DraftRating } from '#domain/risk-matrix/rating.ts';
import type { CalendarDate, Instant } from '#domain/shared/calendar-date.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { StaffId, StaffMember } from '#domain/shared/staff-member.ts';
import { aKey, someAssessmentKey, somePerson } from './assessment-builder.ts';

/** Any records the domain allows, for properties that must hold for all of them. */

/** What people type: any script, quotes and angle brackets, several lines. Carriage returns never reach a field. */
export const anyText: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((text) => text.replaceAll('\r', '\n'));

export const anyDay: fc.Arbitrary<CalendarDate> = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2100-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

/** To the second, as SharePoint keeps moments. */
export const anyMoment: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString() as Instant);

const anyRating: fc.Arbitrary<DraftRating> = fc.record({
  likelihood: fc.option(fc.constantFrom(...ratingValues)),
  impact: fc.option(fc.constantFrom(...ratingValues)),
});

const anyStaffMember: fc.Arbitrary<StaffMember> = fc.record({
  id: fc.uuid().map((id) => id as StaffId),
  name: anyText,
});

const anySegment = fc.string({
  unit: fc.constantFrom(...Array.from('23456789BCDFGHJKLMNPQRSTVWXZ')),
  minLength: 4,
  maxLength: 4,
});

/** Any key below the sample assessment. */
export const anyPartKey: fc.Arbitrary<RecordKey> = anySegment.map((segment) => aKey(segment));

const anyYesNo = fc.option(fc.constantFrom('yes' as const, 'no' as const));

type Without<Part> = Omit<Part, 'key'>;

const outcome: fc.Arbitrary<Without<Outcome>> = fc.record({ words: anyText });

const strength: fc.Arbitrary<Without<Strength>> = fc.record({
  kind: fc.constantFrom('strength', 'opportunity', 'protective-factor'),
  description: anyText,
});

const involved: fc.Arbitrary<Without<InvolvedPerson>> = fc.record({
  role: fc.option(fc.constantFrom('person', 'carer', 'family-or-friend', 'advocate', 'other')),
  who: anyText,
  tookPart: anyYesNo,
  how: anyText,
  absenceReason: anyText,
});

const risk: fc.Arbitrary<Without<Risk>> = fc.record({
  namedBy: fc.option(fc.constantFrom('person', 'carer', 'practitioner', 'other')),
  whatCanHappen: anyText,
  howItCanHappen: anyText,
  affected: fc.subarray(['person', 'carer', 'staff', 'child', 'public', 'other']),
  strengths: fc.uniqueArray(anyPartKey, { maxLength: 3 }),
  outcome: fc.option(anyPartKey),
  effectOnOutcome: anyText,
  riskOfNotDoing: anyText,
  weighing: anyText,
  safeguardingIssues: anyText,
  safeguardingReconsidered: fc.boolean(),
  firstRating: anyRating,
  personRating: anyRating,
  personView: anyText,
  timescaleReason: anyText,
  resultingRating: anyRating,
  resultingReason: anyText,
  monitoringHow: anyText,
  monitoringHowOften: anyText,
  extremeHarm: fc.boolean(),
  shortTermRisk: fc.record({
    accepted: fc.boolean(),
    gainSought: anyText,
    endsOn: fc.option(anyDay),
    reasonedCase: anyText,
  }),
  closedOn: fc.option(anyDay),
  closedReason: anyText,
});

const action: fc.Arbitrary<Without<RiskAction>> = fc.record({
  risk: anyPartKey,
  what: anyText,
  who: anyText,
  dueOn: fc.option(anyDay),
  outcomeSought: anyText,
});

const answer: fc.Arbitrary<Without<ChecklistAnswer>> = fc.record({
  prompt: anySegment,
  considered: fc.boolean(),
  note: anyText,
});

const notice: fc.Arbitrary<Without<AgencyNotice>> = fc.record({
  agency: anyText,
  toldOn: fc.option(anyDay),
  toldBy: anyText,
  reply: anyText,
});

type Parts = Pick<
  Assessment,
  'outcomes' | 'strengths' | 'involved' | 'risks' | 'actions' | 'checklist' | 'agencyNotices'
>;

/** Keys are unique across an assessment, so they are dealt out together. */
const parts: fc.Arbitrary<Parts> = fc
  .record({
    keys: fc.uniqueArray(anyPartKey, { minLength: 21, maxLength: 21 }),
    outcomes: fc.array(outcome, { maxLength: 3 }),
    strengths: fc.array(strength, { maxLength: 3 }),
    involved: fc.array(involved, { maxLength: 3 }),
    risks: fc.array(risk, { maxLength: 3 }),
    actions: fc.array(action, { maxLength: 3 }),
    checklist: fc.array(answer, { maxLength: 3 }),
    agencyNotices: fc.array(notice, { maxLength: 3 }),
  })
  .map(({ keys, ...lists }) => {
    const deal = keys.values();
    const keyed = <Part>(given: readonly Part[]) =>
      given.map((part) => ({ ...part, key: deal.next().value as RecordKey }));
    return {
      outcomes: keyed(lists.outcomes),
      strengths: keyed(lists.strengths),
      involved: keyed(lists.involved),
      risks: keyed(lists.risks),
      actions: keyed(lists.actions),
      checklist: keyed(lists.checklist),
      agencyNotices: keyed(lists.agencyNotices),
    };
  });

/** Any assessment with up to three parts of each kind, under the sample keys. */
export const anyAssessment: fc.Arbitrary<Assessment> = fc
  .record({
    revision: fc.integer({ min: 1, max: 20 }),
    assessor: anyStaffMember,
    manager: fc.option(anyStaffMember),
    team: anyText,
    startedOn: anyDay,
    submittedAt: fc.option(anyMoment),
    signature: anyText,
    wants: anyText,
    noStrengthsReason: anyText,
    environment: fc.record({ factors: anyText, moving: anyYesNo, newEnvironment: anyText }),
    understanding: fc.record({
      howExplained: anyText,
      formUsed: anyText,
      howChecked: anyText,
      confirmedOn: fc.option(anyDay),
      capacityRoute: anyText,
    }),
    parts,
  })
  .map(({ parts: given, ...own }) => ({
    key: someAssessmentKey,
    person: somePerson,
    ...own,
    ...given,
  }));
