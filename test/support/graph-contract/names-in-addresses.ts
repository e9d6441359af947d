import type { Asked } from './asked.ts';

/** The one address that may hold a name: the People search, which goes in the body of a batch and in no request line. */
const peopleSearch =
  /^\/sites\/[^/]+\/lists\/People\/items\?.*startswith\(fields\/Search(?:FamilyName|NameInUse),/;

/**
 * The addresses that hold one of these names where none may stand: in a request line, or in a part of a batch that is
 * not a search for people. Words are compared whole and without regard to case.
 */
export function addressesNaming(
  asked: readonly Asked[],
  names: readonly string[],
): readonly string[] {
  const whole = names
    .filter((name) => name !== '')
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${whole.join('|')})(?![\\p{L}\\d])`, 'iu');
  return asked
    .map(({ path, inBatch }) => ({
      address: decodeURIComponent(path.replaceAll('+', ' ')),
      inBatch,
    }))
    .filter(({ address, inBatch }) => !(inBatch && peopleSearch.test(address)))
    .filter(({ address }) => pattern.test(address))
    .map(({ address }) => address);
}
