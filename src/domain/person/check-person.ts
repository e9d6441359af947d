import { isBlank } from '../shared/blank.ts';
import { parseCalendarDate, type CalendarDate } from '../shared/calendar-date.ts';
import { textLimitOf, tooLong } from '../shared/field-limits.ts';
import type { FieldProblem } from '../shared/field-problem.ts';
import type { PersonReference } from '../shared/record-key.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import type { Person } from './person.ts';

/** A person's details as typed. */
export interface PersonInput {
  readonly reference: PersonReference;
  readonly givenName: string;
  readonly familyName: string;
  readonly preferredName: string;
  /** `YYYY-MM-DD`, or empty when it is not known. */
  readonly dateOfBirth: string;
  readonly team: string;
  readonly whatMatters: string;
  readonly communication: string;
}

export type PersonProblemCode =
  'missing' | 'too-long' | 'control-characters' | 'not-a-date' | 'in-the-future' | 'too-long-ago';

type Problem = FieldProblem<PersonProblemCode>;

/** Beyond this age a date of birth is a slip of the hand. */
const oldestYears = 125;

/** Invisible characters that no keyboard writes into a name; line breaks included. */
const controlCharacters = /\p{Cc}/u;

/** As above, but with the tabs and line breaks of ordinary paragraphs allowed. */
const controlCharactersInNotes = /[^\P{Cc}\t\n\r]/u;

const nameFields = {
  givenName: 'person.given-name',
  familyName: 'person.family-name',
  preferredName: 'person.preferred-name',
  team: 'person.team',
} as const;

const noteFields = {
  whatMatters: 'person.what-matters',
  communication: 'person.communication',
} as const;

function nameProblems(input: PersonInput): readonly Problem[] {
  return Object.entries(nameFields).flatMap(([key, field]): Problem[] => {
    const text = input[key as keyof typeof nameFields];
    const optional = key === 'preferredName';
    if (isBlank(text)) return optional ? [] : [{ field, code: 'missing' }];
    if (tooLong(text.trim(), textLimitOf(field))) return [{ field, code: 'too-long' }];
    return controlCharacters.test(text.trim()) ? [{ field, code: 'control-characters' }] : [];
  });
}

function noteProblems(input: PersonInput): readonly Problem[] {
  return Object.entries(noteFields).flatMap(([key, field]): Problem[] => {
    const text = input[key as keyof typeof noteFields];
    if (tooLong(text, textLimitOf(field))) return [{ field, code: 'too-long' }];
    return controlCharactersInNotes.test(text) ? [{ field, code: 'control-characters' }] : [];
  });
}

/** Same day of the year, `years` earlier; days are compared as text, so 29 February needs no care. */
function yearsBefore(day: CalendarDate, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}

function birthProblem(born: CalendarDate, today: CalendarDate): PersonProblemCode | null {
  if (born > today) return 'in-the-future';
  return born < yearsBefore(today, oldestYears) ? 'too-long-ago' : null;
}

/**
 * A person from what was typed, with space around names taken off, or every field that stands in the way. Names are
 * plain text in any script: `<` and quotation marks are letters like others, invisible control characters are not.
 */
export function checkPerson(
  input: PersonInput,
  { today }: { readonly today: CalendarDate },
): Result<Person, { readonly code: 'fields'; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = [...nameProblems(input), ...noteProblems(input)];
  const field = 'person.date-of-birth';
  const born = isBlank(input.dateOfBirth) ? null : parseCalendarDate(input.dateOfBirth.trim());
  if (born?.ok === false) problems.push({ field, code: 'not-a-date' });
  const code = born?.ok === true ? birthProblem(born.value, today) : null;
  if (code !== null) problems.push({ field, code });
  if (problems.length > 0) return refuse({ code: 'fields', problems });
  return ok({
    reference: input.reference,
    givenName: input.givenName.trim(),
    familyName: input.familyName.trim(),
    preferredName: input.preferredName.trim(),
    dateOfBirth: born?.ok === true ? born.value : null,
    team: input.team.trim(),
    whatMatters: input.whatMatters,
    communication: input.communication,
  });
}
