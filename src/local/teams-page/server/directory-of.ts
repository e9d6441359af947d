import type { GroupName } from '../../directory/demo-groups.ts';
import type { DemoPerson } from '../../directory/demo-people.ts';
import { displayNameOf, everyone, userPrincipalNameOf } from '../../directory/directory.ts';
import { tenant } from '../../directory/tenant.ts';
import type { Directory, DirectoryPerson } from '../contract.ts';

const roles: Readonly<Record<GroupName, string>> = {
  practitioners: 'Practitioner',
  managers: 'Manager',
  panelMembers: 'Panel member',
  leads: 'Lead',
  administrators: 'Administrator',
  healthAndSafety: 'Health and safety',
};

/** A demo person as the page shows them. */
function directoryPersonOf(person: DemoPerson): DirectoryPerson {
  return {
    id: person.id,
    name: displayNameOf(person),
    address: userPrincipalNameOf(person),
    signInName: person.signInName,
    jobTitle: person.jobTitle,
    team: person.department,
    roles: person.groups.map((group) => roles[group]),
  };
}

/** Everyone who can sign in, and who has. */
export function directoryFor(signedIn: DemoPerson | null): Directory {
  return {
    councilName: tenant.councilName,
    people: everyone().map(directoryPersonOf),
    signedInId: signedIn?.id ?? null,
  };
}
