import type { Person } from '#domain/person/person.ts';
import type { FieldId } from '#domain/shared/field-id.ts';

/** A person's details that can be changed, each by the field it is typed into. */
export const changeableDetails = {
  givenName: 'person.given-name',
  familyName: 'person.family-name',
  preferredName: 'person.preferred-name',
  dateOfBirth: 'person.date-of-birth',
  team: 'person.team',
  whatMatters: 'person.what-matters',
  communication: 'person.communication',
} as const satisfies Partial<Record<keyof Person, FieldId>>;

export type Detail = keyof typeof changeableDetails;

const details = Object.keys(changeableDetails) as readonly Detail[];

interface Versions {
  /** What both started from. */
  readonly base: Person;
  readonly mine: Person;
  readonly theirs: Person;
}

/** Details that both changed, and not to the same. Someone has to choose. */
export function collidingDetails({ base, mine, theirs }: Versions): readonly Detail[] {
  return details.filter(
    (detail) =>
      mine[detail] !== theirs[detail] &&
      mine[detail] !== base[detail] &&
      theirs[detail] !== base[detail],
  );
}

/**
 * Both people's changes in one: what only one of them changed stands as they left it, what both changed as `chosen` says,
 * and as I left it where nothing is chosen.
 */
export function joinPerson(
  { base, mine, theirs }: Versions,
  chosen: ReadonlyMap<string, 'mine' | 'theirs'>,
): Person {
  const takesTheirs = (detail: Detail) =>
    chosen.get(detail) === 'theirs' || mine[detail] === base[detail];
  const taken = details.filter(takesTheirs).map((detail) => [detail, theirs[detail]] as const);
  return { ...mine, ...Object.fromEntries(taken) };
}
