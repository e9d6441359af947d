import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Tests do not go into what is built. */
const isTest = /[.]test[.]tsx?$/;

/**
 * When a file, or anything in a folder, last changed, in milliseconds since 1970; 0 when it is not there. Folders count
 * themselves: taking a file away changes nothing else.
 */
export function newestChange(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = readdirSync(place)
    .filter((name) => !isTest.test(name))
    .map((name) => newestChange(path.join(place, name)));
  return Math.max(found.mtimeMs, ...inside);
}
