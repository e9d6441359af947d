import type { PersonInput, PersonProblemCode } from '#domain/person/check-person.ts';
import type { FieldId } from '#domain/shared/field-id.ts';
import type { FieldProblem } from '#domain/shared/field-problem.ts';

/** A person's details while they are typed. */
export type PersonDraft = Omit<PersonInput, 'reference'>;

export const emptyPersonDraft: PersonDraft = {
  givenName: '',
  familyName: '',
  preferredName: '',
  dateOfBirth: '',
  team: '',
  whatMatters: '',
  communication: '',
};

/** What is wrong, in words, by field. */
export type PersonProblems = Partial<Record<FieldId, string>>;

const words: Readonly<Record<PersonProblemCode, string>> = {
  missing: 'Fill this in.',
  'too-long': 'This is longer than SharePoint holds. Shorten it.',
  'control-characters': 'This holds characters that cannot be seen. Type it again.',
  'not-a-date': 'This is not a day in the calendar. Give day, month and year.',
  'in-the-future': 'This day is in the future. Check the year.',
  'too-long-ago': 'This is more than 125 years ago. Check the year.',
};

const missingWords: PersonProblems = {
  'person.given-name': 'Give the person’s given name.',
  'person.family-name': 'Give the person’s family name.',
  'person.team': 'Name the team that works with the person.',
};

/** Puts problems into words, each saying what to do. */
export function problemWords(problems: readonly FieldProblem<PersonProblemCode>[]): PersonProblems {
  return Object.fromEntries(
    problems.map(({ field, code }) => [
      field,
      (code === 'missing' ? missingWords[field] : undefined) ?? words[code],
    ]),
  );
}
