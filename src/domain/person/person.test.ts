import { describe, expect, it } from 'vitest';
import { somePerson } from '../../../test/support/assessment-builder.ts';
import { nameInUse, type Person } from './person.ts';

const person: Person = {
  reference: somePerson,
  givenName: 'Elinor',
  familyName: 'Marsh',
  preferredName: '',
  dateOfBirth: null,
  team: '',
  whatMatters: '',
  communication: '',
};

describe('the name in use', () => {
  it('is the preferred name where the person has one', () => {
    expect(nameInUse({ ...person, preferredName: 'Nell' })).toBe('Nell Marsh');
  });

  it('is the given name otherwise', () => {
    expect(nameInUse(person)).toBe('Elinor Marsh');
  });
});
