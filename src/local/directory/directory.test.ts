import { describe, expect, it } from 'vitest';
import { groupNames } from './demo-groups.ts';
import { everyone, findGroup, findPerson, managerOf, membersOf } from './directory.ts';

describe('the directory', () => {
  it('knows each person by one id and one sign-in name', () => {
    const people = everyone();
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    expect(new Set(people.map(({ signInName }) => signInName)).size).toBe(people.length);
  });

  it('finds someone by id, sign-in name or full address, whatever the case', () => {
    const asha = findPerson('asha.rahman');
    expect(asha?.givenName).toBe('Asha');
    expect(findPerson('Asha.Rahman@northmere.example')).toBe(asha);
    expect(findPerson(asha?.id.toUpperCase() ?? '')).toBe(asha);
    expect(findPerson('nobody')).toBeUndefined();
  });

  it('names a manager in the directory for every practitioner, of the same team', () => {
    for (const person of membersOf('practitioners')) {
      const manager = managerOf(person);
      expect(manager?.groups).toContain('managers');
      expect(manager?.department).toBe(person.department);
    }
  });

  it('puts someone into every group', () => {
    for (const name of groupNames) expect(membersOf(name)).not.toHaveLength(0);
  });

  it('finds a group by id', () => {
    expect(findGroup('A1000000-0000-4000-8000-000000000002')?.name).toBe('managers');
    expect(findGroup('a1000000-0000-4000-8000-0000000000ff')).toBeUndefined();
  });
});
