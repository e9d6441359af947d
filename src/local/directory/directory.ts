import { demoGroups, groupNames, type DirectoryGroup, type GroupName } from './demo-groups.ts';
import { demoPeople, type DemoPerson } from './demo-people.ts';
import { tenant } from './tenant.ts';

const people: readonly DemoPerson[] = demoPeople;
const byId = new Map(people.map((person) => [person.id, person]));
const bySignInName = new Map(people.map((person) => [person.signInName, person]));

export function displayNameOf(person: DemoPerson): string {
  return `${person.givenName} ${person.surname}`;
}

/** The name people sign in with, which is their mail address too. */
export function userPrincipalNameOf(person: DemoPerson): string {
  return `${person.signInName}@${tenant.domain}`;
}

/** Everyone, in the order of the directory. */
export function everyone(): readonly DemoPerson[] {
  return people;
}

/** Finds someone by object id, sign-in name or full sign-in address. */
export function findPerson(key: string): DemoPerson | undefined {
  const folded = key.toLowerCase();
  const suffix = `@${tenant.domain}`;
  const name = folded.endsWith(suffix) ? folded.slice(0, -suffix.length) : folded;
  return byId.get(folded) ?? bySignInName.get(name);
}

export function managerOf(person: DemoPerson): DemoPerson | undefined {
  return person.manager === undefined ? undefined : bySignInName.get(person.manager);
}

export function findGroup(
  id: string,
): { readonly name: GroupName; readonly group: DirectoryGroup } | undefined {
  const name = groupNames.find((each) => demoGroups[each].id === id.toLowerCase());
  return name === undefined ? undefined : { name, group: demoGroups[name] };
}

export function membersOf(group: GroupName): readonly DemoPerson[] {
  return people.filter((person) => person.groups.includes(group));
}
