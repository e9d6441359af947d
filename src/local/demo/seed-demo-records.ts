import { harbourCases } from './cases/harbour.ts';
import { moorsideCases } from './cases/moorside.ts';
import { seedCase } from './seed-case.ts';
import type { SeedingPlace } from './seeding-place.ts';

/**
 * Makes the demo records through the product's own use cases, each as the practitioner and on the day it would have been
 * made. Call it on empty lists only.
 */
export async function seedDemoRecords(place: SeedingPlace): Promise<void> {
  try {
    for (const demo of [...harbourCases, ...moorsideCases]) await seedCase(place, demo);
  } finally {
    place.setClock(null);
  }
}
