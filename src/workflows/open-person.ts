import type { AssessmentSummary } from '#domain/assessment/assessment-summary.ts';
import type { MissingItem } from '#domain/assessment/case-completeness.ts';
import type { FiledCopy } from '#domain/assessment/filed-copy.ts';
import type { Person } from '#domain/person/person.ts';
import type { PersonReference } from '#domain/shared/record-key.ts';
import type { Task } from '#domain/task/task.ts';
import type { SendOptions } from '#graph/graph.ts';
import { recordedConcerns, type RecordedConcern } from '#records/mappers/concern-mapper.ts';
import { filedCopiesFromRecords } from '#records/mappers/filed-copy-mapper.ts';
import { peopleFromRecords } from '#records/mappers/person-mapper.ts';
import { summariesFromRecords } from '#records/mappers/summary-mapper.ts';
import { tasksFromRecords } from '#records/mappers/task-mapper.ts';
import type { Snapshot } from '#records/record.ts';
import type { ListName } from '#records/schema/lists.ts';
import { snapshotOf } from '#records/snapshot.ts';
import type { UnreadableRecord } from '#records/unreadable-record.ts';
import { missingFromRecords } from './case-file.ts';
import type { Workplace } from './workplace.ts';

/** A person's page: who they are and what has been recorded. */
export interface OpenedPerson {
  readonly person: Person;
  /** The person's own item, for saving changes to it. */
  readonly base: Snapshot;
  readonly assessments: readonly AssessmentSummary[];
  readonly tasks: readonly Task[];
  readonly concerns: readonly RecordedConcern[];
  readonly filedCopies: readonly FiledCopy[];
  /** Records left out because they cannot be read. */
  readonly unreadable: readonly UnreadableRecord[];
  /** What a complete case file would hold and this one does not (K-116). */
  readonly missing: readonly MissingItem[];
}

const historyLists = [
  'Assessments',
  'Tasks',
  'Concerns',
  'FiledCopies',
  'Risks',
  'AgencyNotices',
] as const satisfies readonly ListName[];

const wholeHistory = 1000;

/** Opens a person's page in one round trip. Null when there is no such person. Throws `GraphError`. */
export async function openPerson(
  workplace: Workplace,
  reference: PersonReference,
  options?: SendOptions,
): Promise<OpenedPerson | null> {
  const questions = historyLists.map((list) => ({
    list,
    where: { column: 'PersonReference', is: reference },
    top: wholeHistory,
    tolerant: true as const,
  }));
  const pages = await workplace.store.read(
    [{ list: 'People', where: { column: 'RecordKey', is: reference } }, ...questions],
    options,
  );
  const [people = [], ...history] = pages.map((page) => page.records);
  const [person] = peopleFromRecords(people);
  if (!person) return null;
  const records = history.flat();
  return {
    person,
    base: snapshotOf(people),
    assessments: summariesFromRecords(records),
    tasks: tasksFromRecords(records),
    concerns: recordedConcerns(records),
    filedCopies: filedCopiesFromRecords(records),
    unreadable: pages.flatMap((page) => page.unreadable),
    missing: missingFromRecords(records, { today: workplace.clock.today() }),
  };
}
