import type { Person } from '#domain/person/person.ts';
import { newPersonReference, type PersonReference } from '#domain/shared/record-key.ts';
import { personToRecord } from '#records/mappers/person-mapper.ts';
import { saveOnce, type ActOutcome } from './save-once.ts';
import type { Workplace } from './workplace.ts';

export type PersonAdded =
  | { readonly kind: 'saved' | 'kept'; readonly reference: PersonReference }
  | Extract<ActOutcome, { kind: 'refused' }>
  | { readonly kind: 'no-free-reference' };

/** References are random; three taken in a row means that something else is wrong. */
const tries = 3;

/** Adds a person under a new reference, in one round trip. A reference that is taken is exchanged for another. */
export async function addPerson(
  workplace: Workplace,
  details: Omit<Person, 'reference'>,
): Promise<PersonAdded> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const reference = newPersonReference(workplace.chance);
    const record = personToRecord({ ...details, reference });
    const outcome = await saveOnce(workplace, {
      parent: reference,
      base: new Map(),
      desired: [record],
    });
    if (outcome.kind === 'refused') return outcome;
    if (outcome.kind !== 'taken') return { kind: outcome.kind, reference };
  }
  return { kind: 'no-free-reference' };
}
