import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  startScriptedServer,
  type Arrival,
  type ScriptedServer,
} from '../../../test/support/scripted-server.ts';
import { createGraph } from '../create-graph.ts';
import { GraphError } from '../graph-error.ts';
import type { BatchPart, Graph } from '../graph.ts';

let server: ScriptedServer;
let waits: number[];
let graph: Graph;

beforeEach(async () => {
  server = await startScriptedServer();
  waits = [];
  graph = createGraph({
    origin: server.origin,
    token: () => Promise.resolve('token'),
    random: () => 0.5,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });
});
afterEach(() => server.close());

interface PartReply {
  readonly id: string;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

function answers(...responses: readonly PartReply[]) {
  return { status: 200, json: { responses } } as const;
}

function sent(arrival: Arrival | undefined): unknown[] {
  const body = JSON.parse(arrival?.body ?? '') as { requests: unknown[] };
  return body.requests;
}

const save: BatchPart = {
  id: 'parent',
  method: 'PATCH',
  path: '/p',
  headers: { 'If-Match': '"1"' },
  body: { a: 1 },
  repeatable: true,
};
const child: BatchPart = {
  id: 'child',
  method: 'POST',
  path: '/c',
  body: { b: 2 },
  dependsOn: 'parent',
  repeatable: true,
};
const readPart: BatchPart = { id: 'read', method: 'GET', path: '/me' };

describe('a batch', () => {
  it('goes in one request, bodies as JSON, children after their parent', async () => {
    server.answer(answers({ id: 'child', status: 201 }, { id: 'parent', status: 200, body: {} }));
    const outcomes = await graph.batch([save, child]);
    expect(server.arrivals).toHaveLength(1);
    expect(server.arrivals[0]).toMatchObject({ method: 'POST', url: '/v1.0/$batch' });
    expect(sent(server.arrivals[0])).toEqual([
      {
        id: 'parent',
        method: 'PATCH',
        url: '/p',
        headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' },
        body: { a: 1 },
      },
      {
        id: 'child',
        method: 'POST',
        url: '/c',
        headers: { 'Content-Type': 'application/json' },
        body: { b: 2 },
        dependsOn: ['parent'],
      },
    ]);
    expect(outcomes.get('parent')).toEqual({ status: 200, body: {} });
    expect(outcomes.get('child')).toEqual({ status: 201, body: null });
  });

  it('lets each part succeed or fail on its own', async () => {
    const headers = { 'request-id': 'r-2' };
    const body = { error: { code: 'itemNotFound', message: '' } };
    server.answer(
      answers(
        { id: 'read', status: 200, body: { id: '1' } },
        { id: 'x', status: 404, headers, body },
      ),
    );
    const outcomes = await graph.batch([readPart, { ...readPart, id: 'x' }]);
    expect(outcomes.get('read')).toEqual({ status: 200, body: { id: '1' } });
    const failure = { kind: 'not-found', detail: 'itemNotFound', requestId: 'r-2' };
    expect(outcomes.get('x')).toMatchObject(failure);
    expect(outcomes.get('x')).toBeInstanceOf(GraphError);
  });

  it('reports a part that Graph left out as an invalid response', async () => {
    server.answer(answers({ id: 'read', status: 200 }));
    const outcomes = await graph.batch([readPart, { ...readPart, id: 'x' }]);
    expect(outcomes.get('x')).toMatchObject({ kind: 'invalid-response' });
  });

  it('throws when the answer is no batch answer, and when the batch itself is refused', async () => {
    server.answer({ status: 200, json: { value: [] } }, { status: 403 });
    await expect(graph.batch([readPart])).rejects.toMatchObject({ kind: 'invalid-response' });
    await expect(graph.batch([readPart])).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is repeated as a whole only when every part may be', async () => {
    const once: BatchPart = { id: 'once', method: 'POST', path: '/x', body: {} };
    server.answer({ status: 503 }, answers({ id: 'read', status: 200 }), { status: 503 });
    await graph.batch([readPart]);
    expect(server.arrivals).toHaveLength(2);
    await expect(graph.batch([readPart, once])).rejects.toMatchObject({ kind: 'unavailable' });
    expect(server.arrivals).toHaveLength(3);
  });
});

describe('a batch that Graph would refuse', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...readPart, id: `${i}` }));

  it.each([
    ['is empty', []],
    ['holds more than 20 requests', many(21)],
    ['uses an id twice', [readPart, readPart]],
    ['depends on another than the first', [readPart, save, child]],
    ['depends on nobody before the first', [child, save]],
    ['carries bytes', [{ ...save, body: new Uint8Array(1) }]],
  ] as const)('is a mistake in our code when it %s', async (_case, parts) => {
    await expect(graph.batch(parts)).rejects.toThrow(TypeError);
    expect(server.arrivals).toHaveLength(0);
  });

  it('is none with exactly 20 requests', async () => {
    server.answer(answers(...many(20).map(({ id }) => ({ id, status: 200 }))));
    expect((await graph.batch(many(20))).size).toBe(20);
  });
});

describe('parts that were throttled', () => {
  it('go again after the longest wait any of them asked for, the others do not', async () => {
    server.answer(
      answers(
        { id: 'parent', status: 200 },
        { id: 'a', status: 429, headers: { 'Retry-After': '2' } },
        { id: 'b', status: 503, headers: { 'Retry-After': '5' } },
      ),
      answers({ id: 'a', status: 200 }, { id: 'b', status: 200 }),
    );
    const parts = [save, { ...readPart, id: 'a' }, { ...readPart, id: 'b' }];
    const outcomes = await graph.batch(parts);
    expect(sent(server.arrivals[1])).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect(waits).toEqual([5000]);
    expect([...outcomes.values()].every((outcome) => !(outcome instanceof GraphError))).toBe(true);
  });

  it('take what depended on them along, still depending', async () => {
    server.answer(
      answers({ id: 'parent', status: 429 }, { id: 'child', status: 424 }),
      answers({ id: 'parent', status: 200 }, { id: 'child', status: 201 }),
    );
    const once: BatchPart = { ...child, repeatable: false };
    const outcomes = await graph.batch([save, once]);
    expect(sent(server.arrivals[1])).toMatchObject([
      { id: 'parent' },
      { id: 'child', dependsOn: ['parent'] },
    ]);
    expect(outcomes.get('child')).toEqual({ status: 201, body: null });
  });

  it('go alone when what they depended on has succeeded', async () => {
    server.answer(
      answers({ id: 'parent', status: 200 }, { id: 'child', status: 429 }),
      answers({ id: 'child', status: 201 }),
    );
    const outcomes = await graph.batch([save, child]);
    expect(sent(server.arrivals[1])).toEqual([
      expect.not.objectContaining({ dependsOn: expect.anything() as unknown }),
    ]);
    expect(outcomes.get('child')).toEqual({ status: 201, body: null });
  });

  it('stay throttled when they may not be repeated', async () => {
    server.answer(answers({ id: 'parent', status: 429 }, { id: 'child', status: 424 }));
    const outcomes = await graph.batch([{ ...save, repeatable: false }, child]);
    expect(server.arrivals).toHaveLength(1);
    expect(outcomes.get('parent')).toMatchObject({ kind: 'throttled' });
    expect(outcomes.get('child')).toMatchObject({ kind: 'failed-dependency' });
  });

  it('are given up after five rounds', async () => {
    server.answer(...Array.from({ length: 6 }, () => answers({ id: 'read', status: 503 })));
    const outcomes = await graph.batch([readPart]);
    expect(server.arrivals).toHaveLength(5);
    expect(outcomes.get('read')).toMatchObject({ kind: 'unavailable' });
  });

  it('fail alone when a later round fails, and what succeeded stays succeeded', async () => {
    server.answer(answers({ id: 'parent', status: 200 }, { id: 'child', status: 429 }), {
      status: 403,
    });
    const outcomes = await graph.batch([save, child]);
    expect(outcomes.get('parent')).toMatchObject({ status: 200 });
    expect(outcomes.get('child')).toMatchObject({ kind: 'forbidden' });
  });

  it('are cancelled while they wait', async () => {
    const controller = new AbortController();
    server.answer((response) => {
      controller.abort();
      response.end();
    });
    const pending = graph.batch([readPart], { signal: controller.signal });
    await expect(pending).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

describe('parts that failed because of another', () => {
  it('stay failed when that one was refused', async () => {
    server.answer(answers({ id: 'parent', status: 412 }, { id: 'child', status: 424 }));
    const outcomes = await graph.batch([save, child]);
    expect(server.arrivals).toHaveLength(1);
    expect(outcomes.get('parent')).toMatchObject({ kind: 'conflict' });
    expect(outcomes.get('child')).toMatchObject({ kind: 'failed-dependency' });
  });
});
