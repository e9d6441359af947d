import { describe, expect, it } from 'vitest';
import type { DirectoryPerson } from '../contract.ts';
import { acrossTheCouncil, byTeam, whatTheyAre } from './by-team.ts';

function person(name: string, team: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson {
  const base = { id: name, name, address: name, signInName: name, jobTitle: 'Social worker' };
  return { ...base, team, roles: ['Practitioner'], ...more };
}

const harbour = { team: 'Harbour', people: [] };

describe('People by team', () => {
  it('keeps teams together and gathers those who are alone in theirs at the end', () => {
    const teams = byTeam([
      person('Asha', 'Harbour'),
      person('Ruth', 'Adult social care'),
      person('Tom', 'Harbour'),
      person('Lowri', 'Advocacy'),
    ]);
    expect(teams.map(({ team, people }) => [team, people.map((each) => each.name)])).toEqual([
      ['Harbour', ['Asha', 'Tom']],
      [acrossTheCouncil, ['Ruth', 'Lowri']],
    ]);
  });

  it('says what someone is in Evenkeel where their job does not', () => {
    const manager = { jobTitle: 'Team manager', roles: ['Manager'] };
    expect(whatTheyAre(person('Morgan', 'Harbour', manager), harbour)).toBe('Team manager');
    expect(whatTheyAre(person('Asha', 'Harbour'), harbour)).toBe('Social worker · Practitioner');
  });

  it('says which team someone is in where the heading above them does not', () => {
    const lead = { jobTitle: 'Principal social worker', roles: ['Lead'] };
    const among = { team: acrossTheCouncil, people: [] };
    expect(whatTheyAre(person('Ruth', 'Adult social care', lead), among)).toBe(
      'Principal social worker · Lead · Adult social care',
    );
  });
});
