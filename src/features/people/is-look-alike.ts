import type { Person } from '#domain/person/person.ts';
import type { PersonDraft } from './person-draft.ts';

const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');

/** Whether a recorded person bears the name being typed, by given or preferred name. */
export function isLookAlike(draft: PersonDraft, person: Person): boolean {
  if (tidy(draft.familyName) !== tidy(person.familyName)) return false;
  const recorded = [person.givenName, person.preferredName].map(tidy);
  return [draft.givenName, draft.preferredName]
    .map(tidy)
    .some((name) => name !== '' && recorded.includes(name));
}
