import { describe, expect, it } from 'vitest';
import type { Exchange, ExchangeListener } from '#local/graph/traffic/traffic.ts';
import { countOperation, overLimit } from './count-operation.ts';

const answered: Exchange = {
  method: 'GET',
  path: '/v1.0/me',
  requestHeaders: {},
  requestBody: '',
  status: 200,
  responseHeaders: {},
  responseBody: '{}',
  startedAt: 0,
  milliseconds: 1,
};

/** Counts these exchanges, as if an operation had made them. */
function count(...exchanges: readonly Partial<Exchange>[]) {
  const listeners = new Set<ExchangeListener>();
  const graph = {
    onExchange: (listener: ExchangeListener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return countOperation(graph, () => {
    for (const each of exchanges)
      for (const listener of listeners) listener({ ...answered, ...each });
    return Promise.resolve();
  });
}

const items = '/sites/s/lists/Risks/items';

function batchOf(...urls: readonly string[]): Partial<Exchange> {
  const requests = urls.map((url, index) => ({ id: String(index), method: 'GET', url }));
  const responses = requests.map(({ id }) => ({ id, status: 200, body: {} }));
  return {
    method: 'POST',
    path: '/v1.0/$batch',
    requestBody: JSON.stringify({ requests }),
    responseBody: JSON.stringify({ responses }),
  };
}

describe('what an operation asks of Graph', () => {
  it('is one round trip for a batch, and as many requests as the batch holds', async () => {
    const counts = await count(batchOf('/me', `${items}?$filter=fields/A eq 'x'&$top=5`));
    expect(counts).toMatchObject({ roundTrips: 1, requests: 2, predicates: 1, pages: 1 });
    expect(overLimit(counts)).toEqual([]);
  });

  it('is over the limit with a second round trip', async () => {
    expect(overLimit(await count({}, {}))).toEqual(['roundTrips 2, at most 1']);
  });

  it('is over the limit with a second field in a filter, and not with a field’s name in a text', async () => {
    const two = `${items}?$filter=fields/A eq 'x' and fields/B eq 'y'`;
    const one = `${items}?$filter=fields/A eq 'fields/B'`;
    expect(overLimit(await count(batchOf(two)))).toEqual(['predicates 2, at most 1']);
    expect(overLimit(await count(batchOf(one)))).toEqual([]);
  });

  it('is over the limit with a second page of the same query', async () => {
    const first = `${items}?$filter=fields/A eq 'x'&$top=5`;
    const counts = await count(batchOf(first, `${first}&$skiptoken=abc`));
    expect(overLimit(counts)).toEqual(['pages 2, at most 1']);
  });

  it('is weighed in bytes, not in characters', async () => {
    const counts = await count({ requestBody: 'é', responseBody: 'née' });
    expect(counts).toMatchObject({ bytesUp: 2, bytesDown: 4 });
  });

  it('is not counted when something was refused', async () => {
    await expect(count({ status: 429 })).rejects.toThrow('429');
  });
});
