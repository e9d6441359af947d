import type { DirectoryPerson } from '../contract.ts';

/** A team and who is in it. */
export interface Team {
  readonly team: string;
  readonly people: readonly DirectoryPerson[];
}

/** The people by team, both in the order of the directory. */
export function byTeam(people: readonly DirectoryPerson[]): readonly Team[] {
  const teams = [...new Set(people.map((person) => person.team))];
  return teams.map((team) => ({ team, people: people.filter((person) => person.team === team) }));
}
