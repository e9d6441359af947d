import { displayNameOf, everyone } from '../directory/directory.ts';
import type { LocalMicrosoft365 } from './start-local-microsoft-365.ts';

/** What is printed once everything runs: where to go, who to be, where things are kept. */
export function welcome(
  { hostOrigin, graph }: Pick<LocalMicrosoft365, 'hostOrigin' | 'graph'>,
  dataFolder: string,
): string {
  const people = everyone().map((person) => ({
    name: displayNameOf(person),
    what: `${person.jobTitle}, ${person.department}`,
    address: `${hostOrigin}/?as=${person.signInName}`,
  }));
  const [names, jobs] = [
    widest(people.map((each) => each.name)),
    widest(people.map((each) => each.what)),
  ];
  const lines = people.map(
    ({ name, what, address }) => `  ${name.padEnd(names)}  ${what.padEnd(jobs)}  ${address}`,
  );
  return [
    '',
    `Evenkeel runs in a Microsoft 365 on this machine: ${hostOrigin}`,
    '',
    'Choose there who to be, or go straight in as one of these invented people:',
    ...lines,
    '',
    `Microsoft Graph answers at ${graph.origin}/v1.0`,
    `Records are kept in ${dataFolder}. Ctrl+C stops.`,
  ].join('\n');
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
