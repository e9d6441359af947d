import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOperation, overLimit, type OperationCounts } from '../speed/count-operation.ts';
import { fillLists, type Filled } from '../speed/fill-lists.ts';
import { operationsIn } from '../speed/operations.ts';
import { memberOf, startHttpPlace, type HttpPlace } from '../support/http-place.ts';

/** More than the 5,000 rows that SharePoint looks at: a query that would not hold at 100,000 is refused here too. */
const assessments = 6000;

let place: HttpPlace;
let filled: Filled;
const counts = new Map<string, OperationCounts>();

beforeAll(async () => {
  place = await startHttpPlace();
  const practitioner = memberOf('asha.rahman');
  const manager = memberOf('morgan.ellis');
  filled = fillLists(place.server.graph, { assessments, practitioner, manager });
  const asha = place.as('asha.rahman');
  for (const { name, prepare } of await operationsIn(asha, filled)) {
    const run = await prepare(asha);
    counts.set(name, await countOperation(place.server.graph, run));
  }
});
afterAll(() => place.stop());

describe('lists longer than SharePoint’s threshold', () => {
  it('hold more rows than it looks at in one query', () => {
    for (const list of ['Assessments', 'Risks'] as const)
      expect(filled.items.get(list)).toBeGreaterThan(5000);
  });

  it('are answered in one round trip, by one indexed predicate and one page a query', () => {
    const over = [...counts].map(([name, each]) => [name, overLimit(each)]);
    expect(over).toEqual([...counts.keys()].map((name) => [name, []]));
    expect(counts.size).toBe(5);
  });

  it('are searched by filters, each query by one', () => {
    expect(counts.get('Open an assessment')).toMatchObject({ requests: 12, predicates: 1 });
    expect(counts.get('Search people')).toMatchObject({ requests: 2, predicates: 1 });
  });

  it('cost no more to save in than the items that changed', () => {
    expect(counts.get('Save 8 risks')).toMatchObject({ roundTrips: 1, requests: 9 });
  });
});
