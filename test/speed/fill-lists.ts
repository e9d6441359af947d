import type { Assessment } from '#domain/assessment/assessment.ts';
import { emptyRisk } from '#domain/assessment/empty-records.ts';
import { startAssessment } from '#domain/assessment/start-assessment.ts';
import type { Person } from '#domain/person/person.ts';
import { rating } from '#domain/risk-matrix/rating.ts';
import type { Instant } from '#domain/shared/calendar-date.ts';
import type { AssessmentKey, PersonReference, RecordKey } from '#domain/shared/record-key.ts';
import type { StaffId, StaffMember } from '#domain/shared/staff-member.ts';
import { tasksRaised } from '#domain/task/tasks-raised.ts';
import type { LocalGraph } from '#local/graph/start-local-graph.ts';
import { assessmentToRecords } from '#records/mappers/assessment-mapper.ts';
import { personToRecord } from '#records/mappers/person-mapper.ts';
import { taskToRecord } from '#records/mappers/task-mapper.ts';
import type { DesiredRecord } from '#records/record.ts';
import { newItemFields } from '#records/schema/field-writer.ts';
import type { ListName } from '#records/schema/lists.ts';
import { aDay, aMoment, theSafetyRepresentative } from '../support/assessment-builder.ts';

/** One practitioner, whose work is asked for; all others are only there to be many. */
export interface Filling {
  readonly assessments: number;
  readonly practitioner: StaffMember;
  readonly manager: StaffMember;
}

/** What a full list is asked for: a case in the midst of all the others. */
export interface Filled {
  /** By list. */
  readonly items: ReadonlyMap<ListName, number>;
  readonly person: PersonReference;
  readonly assessment: AssessmentKey;
  /** The beginning of some people's family name. */
  readonly familyName: string;
}

/** Drafts of the one practitioner: a page of My work, however many assessments there are. */
const ownDrafts = 60;
const assessmentsPerPerson = 2.5;
/** Assessments written in one go: more would only fill the memory. */
const atOnce = 1000;
const firstDay = Date.UTC(2016, 0, 4);
const dayMs = 86_400_000;

/** Fills the lists with assessments of invented people, with their risks and tasks in proportion. */
export function fillLists(graph: Pick<LocalGraph, 'bulkInsert'>, filling: Filling): Filled {
  const items = new Map<ListName, number>();
  for (let from = 0; from < filling.assessments; from += atOnce) {
    const count = Math.min(atOnce, filling.assessments - from);
    const numbers = Array.from({ length: count }, (_, index) => from + index);
    const records = numbers.flatMap((number) => recordsOfCase(number, filling));
    for (const [list, some] of byList(records)) {
      graph.bulkInsert({ list, items: some.map(fieldsOf), by: 'asha.rahman' });
      items.set(list, (items.get(list) ?? 0) + some.length);
    }
  }
  const middle = Math.floor(filling.assessments / 2);
  const person = referenceOf(personOfCase(middle));
  return { items, person, assessment: keyOf(middle), familyName: familyNameOf(middle).slice(0, 4) };
}

const fieldsOf = ({ list, key, row }: DesiredRecord) => newItemFields(list, key, row);

function byList(records: readonly DesiredRecord[]): ReadonlyMap<ListName, DesiredRecord[]> {
  const lists = new Map<ListName, DesiredRecord[]>();
  for (const record of records) {
    const list = lists.get(record.list) ?? [];
    list.push(record);
    lists.set(record.list, list);
  }
  return lists;
}

function recordsOfCase(number: number, filling: Filling): readonly DesiredRecord[] {
  const assessment = assessmentOf(number, filling);
  const now = aMoment(`${assessment.startedOn}T10:00:00.000Z`);
  const today = assessment.startedOn;
  const context = { now, today, healthAndSafety: theSafetyRepresentative };
  const tasks = tasksRaised(assessment, context).map((task) => ({
    ...task,
    openFor: assessorOf(number, filling).id,
    doneAt: number % 50 === 0 || number < ownDrafts ? null : now,
  }));
  const isFirst = number === 0 || personOfCase(number) !== personOfCase(number - 1);
  return [
    ...(isFirst ? [personToRecord(personNumber(personOfCase(number)))] : []),
    ...assessmentToRecords(assessment),
    ...tasks.map(taskToRecord),
  ];
}

/** Two risks each, one assessment in three with a high risk; one in thirty still a draft. */
function assessmentOf(number: number, filling: Filling): Assessment {
  const key = keyOf(number);
  const started = startAssessment({
    key,
    person: referenceOf(personOfCase(number)),
    assessor: assessorOf(number, filling),
    manager: filling.manager,
    team: teamOf(number),
    today: aDay(new Date(firstDay + (number % 3900) * dayMs).toISOString().slice(0, 10)),
  });
  const isDraft = number < ownDrafts || number % 30 === 0;
  return {
    ...started,
    submittedAt: isDraft ? null : (`${started.startedOn}T15:00:00.000Z` as Instant),
    wants: 'To go on living at home, with the cat, and to the shops alone',
    risks: ['R1', 'R2'].map((segment, index) => riskOf(below(key, segment), number + index)),
  };
}

function riskOf(key: RecordKey, number: number) {
  const rated = rating((number % 5) + 1, (Math.floor(number / 5) % 5) + 1);
  return {
    ...emptyRisk(key),
    whatCanHappen: 'A fall on the way home',
    howItCanHappen: 'After dark, where the path is uneven',
    weighing: 'She knows the way and carries a torch',
    ...(rated.ok && { firstRating: rated.value }),
  };
}

function assessorOf(number: number, { practitioner }: Filling): StaffMember {
  if (number < ownDrafts) return practitioner;
  return { id: `staff-${number % 400}` as StaffId, name: `Practitioner ${number % 400}` };
}

function personNumber(number: number): Person {
  return {
    reference: referenceOf(number),
    givenName: nameFrom(number * 7 + 3),
    familyName: familyNameOfPerson(number),
    preferredName: '',
    dateOfBirth: null,
    team: teamOf(number),
    whatMatters: 'Her garden',
    communication: 'Plain words, and time',
  };
}

const personOfCase = (number: number) => Math.floor(number / assessmentsPerPerson);
const teamOf = (number: number) => `Team ${number % 12}`;
const familyNameOf = (assessment: number) => familyNameOfPerson(personOfCase(assessment));
const familyNameOfPerson = (number: number) => nameFrom(number);
const below = (key: RecordKey, segment: string) => `${key}-${segment}` as RecordKey;

/** As the product writes keys, in order. */
const letters = '23456789BCDFGHJKLMNPQRSTVWXZ';

function spelt(number: number, length: number): string {
  const places = Array.from({ length }, (_, place) => Math.floor(number / 28 ** place) % 28);
  return places.map((place) => letters[place] ?? '').join('');
}

function referenceOf(person: number): PersonReference {
  return `EK-${spelt(person, 6)}` as PersonReference;
}

function keyOf(assessment: number): AssessmentKey {
  return `${referenceOf(personOfCase(assessment))}-${spelt(assessment, 4)}` as AssessmentKey;
}

const syllables = ['ha', 'ri', 'mo', 'ste', 'wen', 'bar', 'lo', 'gra', 'tin', 'ou', 'fen', 'da'];

/** Invented: 20,736 different ones, a few people to each in a full list. */
function nameFrom(number: number): string {
  const places = [0, 1, 2, 3].map((place) => Math.floor((number * 7919) / 12 ** place) % 12);
  const name = places.map((place) => syllables[place] ?? '').join('');
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`;
}
