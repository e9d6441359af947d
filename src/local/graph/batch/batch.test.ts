import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGraph, type Call, type TestGraph } from '../../../../test/support/local-graph.ts';

let place: TestGraph;
let asha: Call;

beforeAll(async () => {
  place = await startTestGraph();
  asha = place.as('asha.rahman');
});
afterAll(() => place.stop());

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const json = { 'Content-Type': 'application/json' };
const me = (id: string, more: object = {}) => ({ id, method: 'GET', url: '/me', ...more });

function person(id: string, key: string, more: object = {}) {
  const url = `${place.site}/lists/People/items`;
  return { id, method: 'POST', url, headers: json, body: { fields: { RecordKey: key } }, ...more };
}

function send(requests: readonly object[]) {
  return asha('POST', '/$batch', { body: { requests } });
}

async function run(requests: readonly object[]): Promise<ReadonlyMap<string, Part>> {
  const { status, body } = await send(requests);
  expect(status, JSON.stringify(body)).toBe(200);
  const { responses } = body as { responses: Part[] };
  return new Map(responses.map((part) => [part.id, part]));
}

describe('a batch', () => {
  it('answers each part by its id, in no order to rely on', async () => {
    const { body } = await send([me('a'), person('b', 'EK-BATCH1'), me('c')]);
    const { responses } = body as { responses: Part[] };
    expect(responses.map(({ id }) => id)).not.toEqual(['a', 'b', 'c']);
    const parts = await run([me('a'), me('c')]);
    expect(parts.get('a')).toMatchObject({ status: 200, body: { displayName: 'Asha Rahman' } });
  });

  it('carries headers both ways', async () => {
    const made = await run([person('a', 'EK-BATCH2')]);
    const { id, eTag } = made.get('a')?.body as { id: string; eTag: string };
    const url = `${place.site}/lists/People/items/${id}/fields`;
    const change = { method: 'PATCH', url, body: { GivenName: 'Ada' } };
    const parts = await run([
      { ...change, id: '1', headers: { ...json, 'If-Match': '"old,1"' } },
      { ...change, id: '2', headers: { ...json, 'If-Match': eTag } },
    ]);
    expect(parts.get('1')?.status).toBe(412);
    expect(parts.get('2')).toMatchObject({ status: 200, body: { GivenName: 'Ada' } });
    expect(parts.get('2')?.headers).toHaveProperty('etag');
  });

  it('lets one part fail alone', async () => {
    const parts = await run([person('a', 'EK-BATCH3'), person('b', 'EK-BATCH3'), me('c')]);
    expect([...parts.values()].map(({ id, status }) => [id, status]).toSorted()).toEqual([
      ['a', 201],
      ['b', 400],
      ['c', 200],
    ]);
  });

  it('fails what depends on a failed part, and does not do it', async () => {
    const parts = await run([
      person('parent', 'EK-BATCH1'),
      person('child', 'EK-BATCH4', { dependsOn: ['parent'] }),
      person('other', 'EK-BATCH5', { dependsOn: ['parent'] }),
    ]);
    expect(parts.get('child')).toMatchObject({ status: 424 });
    const filter = encodeURIComponent("startswith(fields/RecordKey,'EK-BATCH4')");
    const { body } = await asha('GET', `${place.site}/lists/People/items?$filter=${filter}`);
    expect(body).toMatchObject({ value: [] });
  });

  it('does what depends on a part that went well', async () => {
    const parts = await run([
      me('a'),
      me('b', { dependsOn: ['a'] }),
      me('c', { dependsOn: ['b'] }),
    ]);
    expect([...parts.values()].map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('authorises each part on its own', async () => {
    const lead = place.as('ruth.adeyemi');
    const { body } = await lead('POST', '/$batch', {
      body: { requests: [me('a'), person('b', 'EK-BATCH6')] },
    });
    const { responses } = body as { responses: Part[] };
    expect(responses.find(({ id }) => id === 'a')?.status).toBe(200);
    expect(responses.find(({ id }) => id === 'b')?.status).toBe(403);
  });

  it('throttles each part on its own', async () => {
    place.graph.faults.add([{ what: 'throttle', retryAfter: 7, match: { part: 1 } }]);
    const parts = await run([me('a'), me('b'), me('c')]);
    expect(parts.get('b')).toMatchObject({ status: 429, headers: { 'retry-after': '7' } });
    expect(parts.get('c')?.status).toBe(200);
  });

  it('says plainly in a part what is not modelled', async () => {
    const parts = await run([{ id: 'a', method: 'GET', url: '/me/calendar' }]);
    expect(parts.get('a')?.status).toBe(501);
  });
});

describe('a batch as a whole', () => {
  it.each([
    ['without requests', () => []],
    ['with 21 requests', () => Array.from({ length: 21 }, (_, place_) => me(String(place_)))],
    ['with an id twice', () => [me('a'), me('a')]],
    ['with no id', () => [{ method: 'GET', url: '/me' }]],
    ['with an address elsewhere', () => [me('a', { url: 'https://elsewhere.test/v1.0/me' })]],
    [
      'with a batch inside',
      () => [{ id: 'a', method: 'POST', url: '/$batch', headers: json, body: {} }],
    ],
    ['with a body of no stated kind', () => [person('a', 'EK-BATCH9', { headers: {} })]],
    ['that depends on an unknown part', () => [me('a'), me('b', { dependsOn: ['z'] })]],
    ['that depends on a later part', () => [me('a', { dependsOn: ['b'] }), me('b')]],
    ['that depends on two parts', () => [me('a'), me('b'), me('c', { dependsOn: ['a', 'b'] })]],
    ['that depends in part', () => [me('a'), me('b', { dependsOn: ['a'] }), me('c')]],
    [
      'that depends in a tree',
      () => [
        me('a'),
        me('b', { dependsOn: ['a'] }),
        me('c', { dependsOn: ['b'] }),
        me('d', { dependsOn: ['a'] }),
      ],
    ],
  ])('is refused %s', async (_how, requests) => {
    expect(await send(requests())).toMatchObject({
      status: 400,
      body: { error: { code: 'BadRequest' } },
    });
  });

  it('is refused when it is larger than 4 MB', async () => {
    const words = 'x'.repeat(60_000);
    const requests = Array.from({ length: 20 }, (_, place_) =>
      person(String(place_), `EK-BIG${place_}`, {
        body: { fields: { WhatMatters: words.repeat(4) } },
      }),
    );
    expect((await send(requests)).status).toBe(413);
  });
});
