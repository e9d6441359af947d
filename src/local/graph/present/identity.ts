import {
  displayNameOf,
  everyone,
  findPerson,
  userPrincipalNameOf,
} from '../../directory/directory.ts';
import { tenant } from '../../directory/tenant.ts';

/** Who did something, as SharePoint says it. Someone who left the directory keeps their id and loses their name. */
export function identityOf(personId: string): unknown {
  const person = findPerson(personId);
  if (!person)
    return { user: { id: personId, displayName: `Former staff of ${tenant.councilName}` } };
  const [displayName, email] = [displayNameOf(person), userPrincipalNameOf(person)];
  return { user: { email, id: person.id, displayName } };
}

/** The site's own number for someone, which fields of kind person hold. SharePoint keeps the first few for itself. */
export function lookupIdOf(personId: string): string {
  const place = everyone().findIndex((person) => person.id === personId);
  return String(place + 7);
}
