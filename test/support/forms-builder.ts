import type { Assessment } from '#domain/assessment/assessment.ts';
import type { Person } from '#domain/person/person.ts';
import type { FormsInput } from '#documents/forms-model.ts';
import { aDay, aSubmittedAssessment, someDay, somePerson } from './assessment-builder.ts';

/** Somebody invented. */
export function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    reference: somePerson,
    givenName: 'Dorothy',
    familyName: 'Blythe',
    preferredName: 'Dot',
    dateOfBirth: aDay('1941-05-02'),
    team: 'Older people, north',
    whatMatters: 'My own front door',
    communication: 'Speak clearly; she lip-reads',
    ...overrides,
  };
}

/** A submitted assessment on its way to the case folder, changed where a test cares. */
export function someForms(
  changes: Partial<Assessment> = {},
  given: Partial<FormsInput> = {},
): FormsInput {
  return {
    person: aPerson(),
    assessment: aSubmittedAssessment(changes),
    tasks: [],
    filedOn: someDay,
    ...given,
  };
}
