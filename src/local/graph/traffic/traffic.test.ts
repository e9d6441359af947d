import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startTestGraph,
  testOrigin,
  type TestGraph,
} from '../../../../test/support/local-graph.ts';
import type { Exchange } from './traffic.ts';

let place: TestGraph;

beforeAll(async () => {
  place = await startTestGraph();
});
afterAll(() => place.stop());

async function seen(act: () => Promise<unknown>): Promise<readonly Exchange[]> {
  const exchanges: Exchange[] = [];
  const stop = place.graph.onExchange((exchange) => exchanges.push(exchange));
  await act();
  stop();
  return exchanges;
}

describe('traffic', () => {
  it('is seen whole: what was asked and what was answered', async () => {
    const body = { requests: [{ id: 'a', method: 'GET', url: '/me' }] };
    const [exchange, ...more] = await seen(() =>
      place.as('asha.rahman')('POST', '/$batch', { body }),
    );
    expect(more).toEqual([]);
    expect(exchange).toMatchObject({ method: 'POST', path: '/v1.0/$batch', status: 200 });
    expect(JSON.parse(exchange?.requestBody ?? '')).toEqual(body);
    expect(exchange?.responseBody).toContain('Asha Rahman');
    expect(exchange?.responseHeaders).toHaveProperty('request-id');
    expect(exchange?.milliseconds).toBeGreaterThan(0);
  });

  it('is seen no more once the listening stops', async () => {
    const asha = place.as('asha.rahman');
    const exchanges = await seen(() => asha('GET', '/me'));
    await asha('GET', '/me');
    expect(exchanges).toHaveLength(1);
  });

  it('has status 0 where the connection broke', async () => {
    place.graph.faults.add([{ what: 'drop-before' }]);
    const exchanges = await seen(async () => {
      await expect(place.as('asha.rahman')('GET', '/me')).rejects.toThrow();
    });
    expect(exchanges).toMatchObject([{ status: 0 }]);
  });

  it('is counted in round trips: a batch is one, a preflight and what is local are none', async () => {
    const before = place.graph.roundTrips();
    const { origin } = place.graph;
    const headers = { Origin: testOrigin, 'Access-Control-Request-Method': 'GET' };
    await fetch(`${origin}/v1.0/me`, { method: 'OPTIONS', headers });
    await fetch(`${origin}/local/faults`, { method: 'DELETE' });
    const requests = ['a', 'b'].map((id) => ({ id, method: 'GET', url: '/me' }));
    await place.as('asha.rahman')('POST', '/$batch', { body: { requests } });
    expect(place.graph.roundTrips() - before).toBe(1);
  });
});
