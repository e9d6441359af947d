import type { Person } from '#domain/person/person.ts';
import { personToRecord } from '#records/mappers/person-mapper.ts';
import type { Snapshot } from '#records/record.ts';
import { saveOnce, type ActOutcome } from './save-once.ts';
import type { Workplace } from './workplace.ts';

/** Saves what was changed about a person; `base` is what the change was made from. */
export function changePerson(
  workplace: Workplace,
  base: Snapshot,
  person: Person,
): Promise<ActOutcome> {
  return saveOnce(workplace, {
    parent: person.reference,
    base,
    desired: [personToRecord(person)],
  });
}
