import { describe, expect, it } from 'vitest';
import type { DirectoryPerson } from '../contract.ts';
import { acrossTheCouncil, byTeam, whatTheyAre } from './by-team.ts';

function person(name: string, team: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson {
  const base = { id: name, name, address: name, signInName: name, jobTitle: 'Social worker' };
  return { ...base, team, roles: ['Practitioner'], ...more };
}

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
    expect(whatTheyAre(person('Morgan', 'Harbour', manager))).toBe('Team manager · Harbour');
    expect(whatTheyAre(person('Asha', 'Harbour'))).toBe('Social worker · Practitioner · Harbour');
  });
});
