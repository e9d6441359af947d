import type { Person } from '#domain/person/person.ts';
import type { SendOptions } from '#graph/graph.ts';
import { peopleFromRecords } from '#records/mappers/person-mapper.ts';
import type { RecordQuery } from '#records/record-store.ts';
import type { UnreadableRecord } from '#records/unreadable-record.ts';
import type { Workplace } from './workplace.ts';

export interface PeopleFound {
  readonly people: readonly Person[];
  /** More people match than one page holds: the search has to say more. */
  readonly more: boolean;
  /** Rows left out because they cannot be read. */
  readonly unreadable: readonly UnreadableRecord[];
}

/** As many as one can look through; more asks for a longer search. */
const mostFound = 50;

/** SharePoint's own limit for a value it can search by. */
const longestSearch = 255;

function searches(text: string): RecordQuery[] {
  const tidy = text.trim().replace(/\s+/g, ' ').slice(0, longestSearch);
  if (tidy === '') return [];
  if (/^ek-/i.test(tidy)) return [startingWith('RecordKey', tidy.toUpperCase())];
  const lower = tidy.replace(',', '').toLocaleLowerCase('en-GB');
  return [startingWith('SearchFamilyName', lower), startingWith('SearchNameInUse', lower)];
}

function startingWith(column: string, startsWith: string): RecordQuery {
  return { list: 'People', where: { column, startsWith }, top: mostFound, tolerant: true };
}

/**
 * Finds people whose reference, family name or name in use begins with `text`: one round trip, one indexed column a
 * query, one page each. Nothing typed finds nobody.
 */
export async function searchPeople(
  workplace: Workplace,
  text: string,
  options?: SendOptions,
): Promise<PeopleFound> {
  const queries = searches(text);
  if (queries.length === 0) return { people: [], more: false, unreadable: [] };
  const pages = await workplace.store.read(queries, options);
  const found = peopleFromRecords(pages.flatMap((page) => page.records));
  const once = new Map(found.map((person) => [person.reference, person]));
  return {
    people: [...once.values()].toSorted(byFamilyName),
    more: pages.some((page) => page.more),
    unreadable: pages.flatMap((page) => page.unreadable),
  };
}

function byFamilyName(one: Person, other: Person): number {
  return (
    one.familyName.localeCompare(other.familyName, 'en-GB') ||
    one.givenName.localeCompare(other.givenName, 'en-GB')
  );
}
