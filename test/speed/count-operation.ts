import type { LocalGraph } from '#local/graph/start-local-graph.ts';
import type { Exchange } from '#local/graph/traffic/traffic.ts';
import { askedIn } from '../support/graph-contract/asked.ts';

/** What one operation asks of Graph. */
export interface OperationCounts {
  readonly roundTrips: number;
  /** Requests in batches, and those sent alone. */
  readonly requests: number;
  /** The most fields that any one query filters on. */
  readonly predicates: number;
  /** The most pages that any one query took. */
  readonly pages: number;
  /** Bytes of the bodies sent. */
  readonly bytesUp: number;
  /** Bytes of the bodies received, before compression. */
  readonly bytesDown: number;
}

/** The most of each that an operation may need, at any size. */
const countLimits = { roundTrips: 1, predicates: 1, pages: 1 } as const;

/** Runs an operation and counts what it asks. Throws when anything is refused. */
export async function countOperation(
  graph: Pick<LocalGraph, 'onExchange'>,
  run: () => Promise<unknown>,
): Promise<OperationCounts> {
  const exchanges: Exchange[] = [];
  const stop = graph.onExchange((exchange) => void exchanges.push(exchange));
  await run();
  stop();
  const asked = exchanges.flatMap(askedIn).filter(({ path }) => path !== '/$batch');
  const refused = asked.find(({ status }) => status >= 400);
  if (refused) throw new Error(`${refused.method} ${refused.path} was answered ${refused.status}`);
  const addresses = asked.map(({ path }) => new URL(path, 'http://graph.invalid'));
  const size = (bodies: readonly string[]) => Buffer.byteLength(bodies.join(''));
  return {
    roundTrips: exchanges.length,
    requests: asked.length,
    predicates: Math.max(0, ...addresses.map(fieldsFiltered)),
    pages: Math.max(0, ...pagesOf(addresses)),
    bytesUp: size(exchanges.map(({ requestBody }) => requestBody)),
    bytesDown: size(exchanges.map(({ responseBody }) => responseBody)),
  };
}

/** How many comparisons a query's filter makes. */
function fieldsFiltered({ searchParams }: URL): number {
  const filter = (searchParams.get('$filter') ?? '').replaceAll(/'(?:[^']|'')*'/g, "''");
  return filter.match(/fields\//g)?.length ?? 0;
}

/** How many pages each query took: a further page is the same address with the place to go on from. */
function pagesOf(addresses: readonly URL[]): readonly number[] {
  const pages = new Map<string, number>();
  for (const { pathname, searchParams } of addresses) {
    const query = `${pathname}?${searchParams.get('$filter') ?? ''}`;
    if (searchParams.has('$top')) pages.set(query, (pages.get(query) ?? 0) + 1);
  }
  return [...pages.values()];
}

/** What of the counts is over its limit, in words. */
export function overLimit(counts: OperationCounts): readonly string[] {
  return Object.entries(countLimits).flatMap(([name, limit]) => {
    const count = counts[name as keyof typeof countLimits];
    return count > limit ? [`${name} ${count}, at most ${limit}`] : [];
  });
}
