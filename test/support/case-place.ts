import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Person } from '#domain/person/person.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { memoryOutbox } from '#local/demo/memory-outbox.ts';
import { seededChance } from '#local/demo/seeded-chance.ts';
import { assessmentToRecords } from '#records/mappers/assessment-mapper.ts';
import { personToRecord } from '#records/mappers/person-mapper.ts';
import type { DesiredRecord } from '#records/record.ts';
import { createRecordStore } from '#records/sharepoint-record-store.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { somePerson, theAssessor } from './assessment-builder.ts';
import { FakeGraph } from './fake-graph.ts';
import { workplaceWith } from './workplace.ts';

/** A practitioner's place over lists in memory, with the record store itself. */
export function aCasePlace(overrides: Partial<Workplace> = {}) {
  const service = new FakeGraph();
  const graph = service.as(theAssessor);
  let saves = 0;
  const workplace = workplaceWith({
    me: theAssessor,
    graph,
    store: createRecordStore({ graph, siteId: 'site-1' }),
    outbox: memoryOutbox(),
    chance: seededChance(7),
    newSaveKey: () => `save-${(saves += 1)}`,
    ...overrides,
  });
  const put = async (parent: RecordKey, desired: readonly DesiredRecord[]) => {
    const saved = await workplace.store.save({
      parent,
      base: new Map(),
      desired,
      saveKey: workplace.newSaveKey(),
    });
    if (saved.kind !== 'saved') throw new Error(`The test could not save: ${saved.kind}`);
    service.roundTrips = 0;
  };
  return {
    service,
    workplace,
    putPerson: (person: Person) => put(person.reference, [personToRecord(person)]),
    putAssessment: (assessment: Assessment) => put(assessment.key, assessmentToRecords(assessment)),
  };
}

/** A sample person. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    reference: somePerson,
    givenName: 'Winifred',
    familyName: 'Addo',
    preferredName: 'Winnie',
    dateOfBirth: null,
    team: 'Harbour',
    whatMatters: '',
    communication: '',
    ...overrides,
  };
}
