import type { HttpPlace } from '../support/http-place.ts';
import { memberOf } from '../support/http-place.ts';
import type { Filled } from './fill-lists.ts';
import { median, timed } from './time-operation.ts';

/** A place with its lists filled. */
export interface FilledPlace {
  readonly place: HttpPlace;
  readonly filled: Filled;
}

/** One indexed query in long lists, compared with the same in short ones. */
export interface QueryComparison {
  readonly query: string;
  readonly milliseconds: number;
  readonly shortMilliseconds: number;
  readonly ratio: number;
}

const warmUp = 5;
const rounds = 41;

const queries: readonly {
  readonly query: string;
  readonly list: string;
  readonly filter: (filled: Filled) => string;
}[] = [
  {
    query: 'Risks of an assessment',
    list: 'Risks',
    filter: ({ assessment }) => `fields/AssessmentKey eq '${assessment}'`,
  },
  {
    query: 'Assessments open for one practitioner',
    list: 'Assessments',
    filter: () => `fields/OpenFor eq '${memberOf('asha.rahman').id}'`,
  },
];

/** Asks each in turn of both places; the ratio says what the length of the lists costs. */
export async function compareQueries(
  long: FilledPlace,
  short: FilledPlace,
): Promise<readonly QueryComparison[]> {
  const comparisons: QueryComparison[] = [];
  for (const { query, list, filter } of queries) {
    const ask = ({ place, filled }: FilledPlace) => {
      const { graph, settings } = place.as('asha.rahman');
      const asked = `$expand=fields&$filter=${encodeURIComponent(filter(filled))}&$top=200`;
      const path = `/sites/${settings.siteId}/lists/${list}/items?${asked}`;
      return () => graph.send({ method: 'GET', path });
    };
    const [askLong, askShort] = [ask(long), ask(short)];
    const times: { readonly inLong: number; readonly inShort: number }[] = [];
    for (let round = 0; round < warmUp + rounds; round += 1)
      times.push({ inLong: await timed(askLong), inShort: await timed(askShort) });
    const counted = times.slice(warmUp);
    comparisons.push({
      query,
      milliseconds: median(counted.map(({ inLong }) => inLong)),
      shortMilliseconds: median(counted.map(({ inShort }) => inShort)),
      ratio: median(counted.map(({ inLong, inShort }) => inLong / inShort)),
    });
  }
  return comparisons;
}
