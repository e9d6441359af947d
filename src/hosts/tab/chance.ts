import type { Chance } from '#domain/shared/record-key.ts';

const range = 2 ** 32;

/** Chance from the browser's cryptographic source, every number from 0 to `below` - 1 equally likely. */
export const fairChance: Chance = (below) => {
  const fair = range - (range % below);
  let drawn: number;
  do {
    drawn = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  } while (drawn >= fair);
  return drawn % below;
};
