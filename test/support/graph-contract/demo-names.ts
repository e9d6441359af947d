import { harbourCases } from '#local/demo/cases/harbour.ts';
import { moorsideCases } from '#local/demo/cases/moorside.ts';

/** The names that demo people have, none of which an address may hold. */
export const demoNames: readonly string[] = [...harbourCases, ...moorsideCases].flatMap(
  ({ givenName, familyName, preferredName = '' }) => [givenName, familyName, preferredName],
);
