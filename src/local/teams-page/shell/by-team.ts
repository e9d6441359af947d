import type { DirectoryPerson } from '../contract.ts';

/** A team and who is in it. */
export interface Team {
  readonly team: string;
  readonly people: readonly DirectoryPerson[];
}

/** What those are gathered under who are alone in their team. */
export const acrossTheCouncil = 'Across the council and its partners';

/** The people by team, in the order of the directory; those alone in theirs come last, together. */
export function byTeam(people: readonly DirectoryPerson[]): readonly Team[] {
  const names = [...new Set(people.map((person) => person.team))];
  const all = names.map((team) => ({ team, people: people.filter((each) => each.team === team) }));
  const teams = all.filter((each) => each.people.length > 1);
  const alone = all.filter((each) => each.people.length === 1).flatMap((each) => each.people);
  return alone.length === 0 ? teams : [...teams, { team: acrossTheCouncil, people: alone }];
}

/**
 * What someone is, in words: their job, what they are in Evenkeel where the job does not say it, and
 * their team where the heading above them does not.
 */
export function whatTheyAre({ jobTitle, roles, team }: DirectoryPerson, among: Team): string {
  const job = jobTitle.toLowerCase();
  const others = roles.filter((role) => !job.includes(role.toLowerCase()));
  return [jobTitle, ...others, ...(team === among.team ? [] : [team])].join(' · ');
}
