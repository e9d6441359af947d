import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { Person } from '#domain/person/person.ts';
import { anyDay, anyText } from '../../../test/support/arbitrary-assessment.ts';
import { somePerson } from '../../../test/support/assessment-builder.ts';
import { newItemFields } from '../schema/field-writer.ts';
import { peopleFromRecords, personToRecord } from './person-mapper.ts';
import { recordsOf } from './records-of.ts';

function aPerson(overrides: Partial<Person> = {}): Person {
  return {
    reference: somePerson,
    givenName: 'Rosalind',
    familyName: 'O’Brien',
    preferredName: '',
    dateOfBirth: null,
    team: 'Older people, north',
    whatMatters: '',
    communication: '',
    ...overrides,
  };
}

function searchRow(person: Person) {
  const [record] = recordsOf([personToRecord(person)], 'People');
  return [record?.row.SearchFamilyName, record?.row.SearchNameInUse];
}

const anyPerson: fc.Arbitrary<Person> = fc.record({
  reference: fc.constant(somePerson),
  givenName: anyText,
  familyName: anyText,
  preferredName: anyText,
  dateOfBirth: fc.option(anyDay),
  team: anyText,
  whatMatters: anyText,
  communication: anyText,
});

describe('a person as a list item', () => {
  it('comes back whole', () => {
    fc.assert(
      fc.property(anyPerson, (person) => {
        expect(peopleFromRecords([personToRecord(person)])).toEqual([person]);
      }),
    );
  });

  it('is found by family name, and by the name in use', () => {
    expect(searchRow(aPerson())).toEqual(['o’brien rosalind', 'rosalind o’brien']);
    const preferred = aPerson({ preferredName: ' Rosie  Lee ' });
    expect(searchRow(preferred)).toEqual(['o’brien rosalind', 'rosie lee o’brien']);
  });

  it('is found by at most the 255 characters an indexed column holds', () => {
    const [byFamily, byUse] = searchRow(
      aPerson({ familyName: 'İ'.repeat(120), givenName: 'İ'.repeat(120) }),
    );
    expect(byFamily).toHaveLength(255);
    expect(byUse).toHaveLength(255);
  });

  it('is titled by the reference, never by a name', () => {
    const record = personToRecord(aPerson());
    expect(newItemFields('People', record.key, record.row).Title).toBe(somePerson);
  });
});
