import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startTestGraph, type Call, type TestGraph } from '../../../../test/support/local-graph.ts';

let place: TestGraph;
let asha: Call;

beforeAll(async () => {
  place = await startTestGraph();
  asha = place.as('asha.rahman');
});
afterEach(() => place.graph.faults.clear());
afterAll(() => place.stop());

const people = () => `${place.site}/lists/People/items`;

function add(key: string) {
  return asha('POST', people(), { body: { fields: { RecordKey: key } } });
}

async function isThere(key: string): Promise<boolean> {
  const filter = encodeURIComponent(`fields/RecordKey eq '${key}'`);
  const { body } = await asha('GET', `${people()}?$filter=${filter}`);
  return (body as { value: unknown[] }).value.length > 0;
}

function order(body: object): Promise<Response> {
  return fetch(`${place.graph.origin}/local/faults`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

describe('a fault', () => {
  it('throttles, saying in seconds or by date how long to wait', async () => {
    place.graph.faults.add([
      { what: 'throttle', retryAfter: 3 },
      { what: 'throttle', retryAfter: 30, as: 'date' },
      { what: 'throttle' },
    ]);
    const replies = [await asha('GET', '/me'), await asha('GET', '/me'), await asha('GET', '/me')];
    expect(replies.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(replies.map(({ headers }) => headers.get('Retry-After'))).toEqual([
      '3',
      'Tue, 24 Nov 2026 09:00:30 GMT',
      null,
    ]);
    expect((await asha('GET', '/me')).status).toBe(200);
  });

  it('breaks the connection before anything is done', async () => {
    place.graph.faults.add([{ what: 'drop-before', match: { method: 'POST' } }]);
    await expect(add('EK-FAULT1')).rejects.toThrow('fetch failed');
    expect(await isThere('EK-FAULT1')).toBe(false);
  });

  it('breaks the connection after everything is done', async () => {
    place.graph.faults.add([{ what: 'drop-after', match: { method: 'POST' } }]);
    await expect(add('EK-FAULT2')).rejects.toThrow('fetch failed');
    expect(await isThere('EK-FAULT2')).toBe(true);
  });

  it('breaks the connection in the middle of a batch: what was done stays, the rest is never done', async () => {
    place.graph.faults.add([{ what: 'drop-before', match: { part: 1 } }]);
    const requests = ['EK-FAULT3', 'EK-FAULT4', 'EK-FAULT5'].map((key) => ({
      id: key,
      method: 'POST',
      url: people(),
      headers: { 'Content-Type': 'application/json' },
      body: { fields: { RecordKey: key } },
    }));
    await expect(asha('POST', '/$batch', { body: { requests } })).rejects.toThrow('fetch failed');
    const there = await Promise.all(requests.map(({ id }) => isThere(id)));
    expect(there).toEqual([true, false, false]);
  });

  it('fails one part of a batch', async () => {
    place.graph.faults.add([{ what: 'partial', part: 1, match: { path: '$batch' } }]);
    const requests = ['a', 'b', 'c'].map((id) => ({ id, method: 'GET', url: '/me' }));
    const { body } = await asha('POST', '/$batch', { body: { requests } });
    const { responses } = body as { responses: { id: string; status: number }[] };
    expect(Object.fromEntries(responses.map(({ id, status }) => [id, status]))).toEqual({
      a: 200,
      b: 503,
      c: 200,
    });
  });

  it('refuses with a status, or as if the token had run out', async () => {
    place.graph.faults.add([{ what: 'status', status: 412 }, { what: 'expire-token' }]);
    expect((await asha('GET', '/me')).status).toBe(412);
    const { status, headers } = await asha('GET', '/me');
    expect(status).toBe(401);
    expect(headers.get('WWW-Authenticate')).toContain('expired');
  });

  it('delays and then answers', async () => {
    place.graph.faults.add([{ what: 'delay', ms: 20 }]);
    expect((await asha('GET', '/me')).status).toBe(200);
  });
});

describe('faults ordered over HTTP', () => {
  it('come, and go when they are cleared', async () => {
    const rule = { match: { method: 'GET', path: '/me' }, times: 5, what: 'status', status: 503 };
    expect((await order({ rules: [rule] })).status).toBe(204);
    expect((await asha('GET', '/me')).status).toBe(503);
    await fetch(`${place.graph.origin}/local/faults`, { method: 'DELETE' });
    expect((await asha('GET', '/me')).status).toBe(200);
  });

  it('come by chance', async () => {
    const random = { seed: 1, rate: 1, requests: [{ what: 'status', status: 504 }] };
    expect((await order({ random })).status).toBe(204);
    expect((await asha('GET', '/me')).status).toBe(504);
  });

  it('are refused when they make no sense, and say why', async () => {
    const response = await order({ rules: [{ what: 'explode' }] });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('what');
  });
});
