import type { DirectoryGroup } from '../../directory/demo-groups.ts';
import type { DemoPerson } from '../../directory/demo-people.ts';
import { displayNameOf, userPrincipalNameOf } from '../../directory/directory.ts';

/** Someone as Graph gives them out when nothing is selected. */
export function presentPerson(person: DemoPerson): Readonly<Record<string, unknown>> {
  const address = userPrincipalNameOf(person);
  return {
    businessPhones: [],
    displayName: displayNameOf(person),
    givenName: person.givenName,
    jobTitle: person.jobTitle,
    mail: address,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-GB',
    surname: person.surname,
    userPrincipalName: address,
    id: person.id,
  };
}

/** What else of someone can be selected. */
export function selectablePerson(person: DemoPerson): Readonly<Record<string, unknown>> {
  return { ...presentPerson(person), department: person.department, accountEnabled: true };
}

export function presentGroup(group: DirectoryGroup): Readonly<Record<string, unknown>> {
  return {
    id: group.id,
    description: group.description,
    displayName: group.displayName,
    groupTypes: [],
    mail: null,
    mailEnabled: false,
    mailNickname: group.displayName.toLowerCase().replaceAll(' ', '-'),
    securityEnabled: true,
    visibility: null,
  };
}
