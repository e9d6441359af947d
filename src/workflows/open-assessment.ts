import type { AssessmentKey, PersonReference } from '#domain/shared/record-key.ts';
import type { FiledCopy } from '#domain/assessment/filed-copy.ts';
import type { Person } from '#domain/person/person.ts';
import type { SendOptions } from '#graph/graph.ts';
import { filedCopiesFromRecords } from '#records/mappers/filed-copy-mapper.ts';
import { peopleFromRecords } from '#records/mappers/person-mapper.ts';
import { snapshotOf } from '#records/snapshot.ts';
import type { RecordQuery } from '#records/record-store.ts';
import { partLists } from '#records/schema/part-lists.ts';
import { assessmentSubject, type AssessmentWork } from './assessment-work.ts';
import type { EditingStart } from './editing/edited-subject.ts';
import { failureFrom, healsByItself } from './failure.ts';
import type { Workplace } from './workplace.ts';

/** An assessment opened: whose it is, where its editing starts, and the copies filed so far. */
export interface OpenedAssessment {
  readonly person: Person | null;
  readonly start: EditingStart<AssessmentWork>;
  readonly filedCopies: readonly FiledCopy[];
  /** The server could not be reached: this is the work kept on this device. */
  readonly fromDevice: boolean;
}

const everyPart = 1000;

function questions(person: PersonReference, key: AssessmentKey): RecordQuery[] {
  return [
    { list: 'People', where: { column: 'RecordKey', is: person } },
    { list: 'FiledCopies', where: { column: 'AssessmentKey', is: key } },
    { list: 'Assessments', where: { column: 'RecordKey', is: key } },
    ...partLists.map((list) => ({
      list,
      where: { column: 'AssessmentKey', is: key },
      top: everyPart,
    })),
  ];
}

/**
 * Opens an assessment with its person in one round trip. Work kept on this device from before comes first and is sent
 * again; when the server cannot be reached it is all there is. Null when there is no such assessment.
 */
export async function openAssessment(
  workplace: Workplace,
  which: { readonly person: PersonReference; readonly assessment: AssessmentKey },
  options?: SendOptions,
): Promise<OpenedAssessment | null> {
  await workplace.sessions.handOver(which.assessment);
  const kept = await workplace.outbox.get(which.assessment);
  const subject = assessmentSubject(workplace, which.assessment);
  const startFromDevice = kept && {
    value: subject.fromRecords(kept.desired),
    base: snapshotOf(kept.base),
    unsentSaveKey: kept.saveKey,
  };
  try {
    const pages = await workplace.store.read(questions(which.person, which.assessment), options);
    const [people, copies, ...parts] = pages.map((page) => page.records);
    const records = parts.flat();
    const person = peopleFromRecords(people ?? [])[0] ?? null;
    const filedCopies = filedCopiesFromRecords(copies ?? []);
    if (startFromDevice) return { person, filedCopies, start: startFromDevice, fromDevice: false };
    if (!records.some((record) => record.key === which.assessment)) return null;
    const start = {
      value: subject.fromRecords(records),
      base: snapshotOf(records),
      unsentSaveKey: null,
    };
    return { person, filedCopies, start, fromDevice: false };
  } catch (failure) {
    if (!startFromDevice || !healsByItself(failureFrom(failure))) throw failure;
    return { person: null, filedCopies: [], start: startFromDevice, fromDevice: true };
  }
}
