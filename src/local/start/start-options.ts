import { portsAskedFor, type Ports } from './ports.ts';

/** What whoever typed `npm start` asked for. */
export interface StartOptions {
  readonly fresh: boolean;
  readonly opensBrowser: boolean;
  readonly ports: Ports;
}

/** What the command understands, for whoever got it wrong. */
export const usage = `npm start                 starts, with what was recorded before
npm start -- --fresh      starts over: deletes every record first
npm start -- --no-open    leaves the browser alone
PORT=5400 npm start       uses ports 5400, 5401 and 5402`;

const known: ReadonlySet<string> = new Set(['--fresh', '--no-open']);

/** Reads arguments and `PORT`; answers a sentence on what cannot be understood. */
export function readStartOptions(
  words: readonly string[],
  port: string | undefined,
): StartOptions | string {
  const unknown = words.find((word) => !known.has(word));
  if (unknown !== undefined) return `npm start does not know ${unknown}.`;
  const ports = portsAskedFor(port);
  if (!ports) return `PORT must be a number up to 65533; it is ${port ?? ''}.`;
  return {
    fresh: words.includes('--fresh'),
    opensBrowser: !words.includes('--no-open'),
    ports,
  };
}
