import type { Chance } from '#domain/shared/record-key.ts';
import { seededChance as seededNumbers } from '../graph/faults/seeded-chance.ts';

/** Chance that takes the same course for the same seed, so that a run can be repeated. */
export function seededChance(seed: number): Chance {
  const next = seededNumbers(seed);
  return (below) => Math.floor(next() * below);
}
