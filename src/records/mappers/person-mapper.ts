import { nameInUse, type Person } from '#domain/person/person.ts';
import type { DesiredRecord } from '../record.ts';
import { recordsOf, type AnyRecord, type RecordOf } from './records-of.ts';

const longestSearchText = 255;

/** Names are searched by their beginning, in lower case and with single spaces. */
function searchText(name: string): string {
  const tidy = name.trim().replace(/\s+/g, ' ');
  return tidy.toLocaleLowerCase('en-GB').slice(0, longestSearchText);
}

/** A person as an item of People. */
export function personToRecord(person: Person): DesiredRecord {
  return {
    list: 'People',
    key: person.reference,
    row: {
      RecordKey: person.reference,
      SaveKey: '',
      GivenName: person.givenName,
      FamilyName: person.familyName,
      PreferredName: person.preferredName,
      SearchFamilyName: searchText(`${person.familyName} ${person.givenName}`),
      SearchNameInUse: searchText(nameInUse(person)),
      DateOfBirth: person.dateOfBirth,
      Team: person.team,
      WhatMatters: person.whatMatters,
      Communication: person.communication,
    },
  };
}

function personFromRecord({ row }: RecordOf<'People'>): Person {
  return {
    reference: row.RecordKey,
    givenName: row.GivenName,
    familyName: row.FamilyName,
    preferredName: row.PreferredName,
    dateOfBirth: row.DateOfBirth,
    team: row.Team,
    whatMatters: row.WhatMatters,
    communication: row.Communication,
  };
}

/** The people among the records. */
export function peopleFromRecords(records: readonly AnyRecord[]): readonly Person[] {
  return recordsOf(records, 'People').map(personFromRecord);
}
