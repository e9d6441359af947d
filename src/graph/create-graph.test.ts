import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startScriptedServer, type ScriptedServer } from '../../test/support/scripted-server.ts';
import { createGraph, type GraphOptions } from './create-graph.ts';
import { GraphError } from './graph-error.ts';
import type { Graph, GraphRequest } from './graph.ts';

let server: ScriptedServer;
let waits: number[];
let refreshes: boolean[];

beforeEach(async () => {
  server = await startScriptedServer();
  waits = [];
  refreshes = [];
});
afterEach(() => server.close());

const now = Date.parse('2026-11-24T09:00:00Z');

function graphTo(origin: string, overrides: Partial<GraphOptions> = {}): Graph {
  return createGraph({
    origin,
    token: ({ forceRefresh }) => {
      refreshes.push(forceRefresh);
      return Promise.resolve(`token-${refreshes.length}`);
    },
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    random: () => 0.5,
    now: () => now,
    ...overrides,
  });
}

function graph(overrides?: Partial<GraphOptions>): Graph {
  return graphTo(server.origin, overrides);
}

async function failureOf(promise: Promise<unknown>): Promise<GraphError> {
  const thrown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof GraphError)) throw new Error('Expected a GraphError', { cause: thrown });
  return thrown;
}

const read: GraphRequest = { method: 'GET', path: '/me' };
const write: GraphRequest = { method: 'POST', path: '/sites/x/lists/y/items', body: { a: 1 } };
const repeatableWrite: GraphRequest = { ...write, repeatable: true };
const okay = { status: 200, json: { id: '1' } } as const;
const dropped = (response: { destroy: () => void }) => response.destroy();

describe('a request', () => {
  it('goes below /v1.0 of the origin with its query as given and brings back status and body', async () => {
    server.answer(okay);
    const path = '/sites/a,b,c/lists/L/items?$filter=fields/K%20eq%20%27a%26b%27&$expand=fields';
    await expect(graph().send({ method: 'GET', path })).resolves.toEqual({
      status: 200,
      body: { id: '1' },
    });
    expect(server.arrivals[0]?.url).toBe(`/v1.0${path}`);
  });

  it('sends an object as JSON with the headers given', async () => {
    server.answer({ status: 201, json: {} });
    await graph().send({ ...write, headers: { 'If-Match': '"1"' } });
    const [arrival] = server.arrivals;
    expect(arrival?.body).toBe('{"a":1}');
    expect(arrival?.headers).toMatchObject({
      'content-type': 'application/json',
      'if-match': '"1"',
    });
  });

  it('sends bytes as they are, even a view into a larger buffer', async () => {
    server.answer({ status: 201, json: {} });
    const bytes = new TextEncoder().encode('xxword').subarray(2);
    const headers = { 'Content-Type': 'application/octet-stream' };
    await graph().send({ method: 'PUT', path: '/f', headers, body: bytes });
    const [arrival] = server.arrivals;
    expect(arrival?.body).toBe('word');
    expect(arrival?.headers['content-type']).toBe('application/octet-stream');
  });

  it('brings back null when Graph answers without a body', async () => {
    server.answer({ status: 204 });
    const reply = await graph().send({ method: 'DELETE', path: '/x' });
    expect(reply).toEqual({ status: 204, body: null });
  });

  it('refuses a path that names another host', async () => {
    const path = '/https://elsewhere.example/v1.0/me';
    await expect(graph().send({ method: 'GET', path })).rejects.toThrow(TypeError);
    expect(server.arrivals).toHaveLength(0);
  });

  it('reports an answer that is not JSON as an invalid response', async () => {
    server.answer((response) => response.end('<html>'));
    const failure = await failureOf(graph().send(read));
    expect(failure).toMatchObject({ kind: 'invalid-response', status: 200 });
  });

  it('goes through a fetch handed in', async () => {
    const fetch = () => Promise.resolve(Response.json({ from: 'given' }));
    await expect(graph({ fetch }).send(read)).resolves.toMatchObject({ body: { from: 'given' } });
  });
});

describe('the request id', () => {
  it('is made for each request and stays the same over its attempts', async () => {
    server.answer({ status: 503 }, okay, okay);
    const client = graph();
    await client.send(read);
    await client.send(read);
    const ids = server.arrivals.map(({ headers }) => headers['client-request-id']);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("comes back from Graph's header with an error", async () => {
    server.answer({ status: 404, headers: { 'request-id': 'r-1' } });
    expect((await failureOf(graph().send(read))).requestId).toBe('r-1');
  });
});

describe('the token', () => {
  it('is attached for the allowed origin', async () => {
    server.answer(okay);
    await graph().send(read);
    expect(server.arrivals[0]?.headers.authorization).toBe('Bearer token-1');
    expect(refreshes).toEqual([false]);
  });

  it('is fetched anew once after a 401, also for a write', async () => {
    server.answer({ status: 401 }, { status: 201, json: {} });
    await graph().send(write);
    expect(refreshes).toEqual([false, true]);
    expect(server.arrivals[1]?.headers.authorization).toBe('Bearer token-2');
    expect(server.arrivals[1]?.body).toBe('{"a":1}');
  });

  it('refused twice is reported as unauthenticated without a third attempt', async () => {
    server.answer({ status: 401 }, { status: 401 });
    const failure = await failureOf(graph().send(read));
    expect(failure).toMatchObject({ kind: 'unauthenticated', status: 401 });
    expect(server.arrivals).toHaveLength(2);
  });

  it('that cannot be had is reported as unauthenticated and nothing is sent', async () => {
    const token = () => Promise.reject(new Error('no account'));
    const failure = await failureOf(graph({ token }).send(read));
    expect(failure.kind).toBe('unauthenticated');
    expect(server.arrivals).toHaveLength(0);
  });

  it("keeps the token source's own reason when it gives one", async () => {
    const token = () => Promise.reject(new GraphError('forbidden'));
    expect((await failureOf(graph({ token }).send(read))).kind).toBe('forbidden');
  });

  it('does not follow a redirect to another place', async () => {
    const elsewhere = await startScriptedServer();
    elsewhere.answer(okay);
    server.answer({ status: 302, headers: { Location: `${elsewhere.origin}/v1.0/me` } });
    const failure = await failureOf(graph().send(read));
    expect(failure).toMatchObject({ kind: 'invalid-response' });
    expect(elsewhere.arrivals).toHaveLength(0);
    await elsewhere.close();
  });
});

describe('retrying', () => {
  it.each([429, 503, 504])('repeats a read answered with %i', async (status) => {
    server.answer({ status }, okay);
    await expect(graph().send(read)).resolves.toMatchObject({ status: 200 });
    expect(waits).toEqual([200]);
  });

  it.each([400, 403, 404, 500, 502])('does not repeat a read answered with %i', async (status) => {
    server.answer({ status }, okay);
    await failureOf(graph().send(read));
    expect(server.arrivals).toHaveLength(1);
  });

  it('repeats a write only when it is marked repeatable', async () => {
    server.answer({ status: 503 }, { status: 201, json: {} }, { status: 503 });
    await graph().send(repeatableWrite);
    expect(server.arrivals).toHaveLength(2);
    const failure = await failureOf(graph().send(write));
    expect(failure).toMatchObject({ kind: 'unavailable', status: 503 });
    expect(server.arrivals).toHaveLength(3);
  });

  it('repeats after a connection dropped before the answer', async () => {
    server.answer(dropped, okay);
    await expect(graph().send(repeatableWrite)).resolves.toMatchObject({ status: 200 });
  });

  it('repeats after a connection dropped half way through the answer', async () => {
    server.answer((response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 5);
    }, okay);
    await expect(graph().send(read)).resolves.toEqual({ status: 200, body: { id: '1' } });
  });

  it('reports a write that got no answer as offline, and does not send it twice', async () => {
    server.answer(dropped, okay);
    const failure = await failureOf(graph().send(write));
    expect(failure).toMatchObject({ kind: 'offline', status: 0 });
    expect(server.arrivals).toHaveLength(1);
  });

  it('waits as long as Retry-After says in seconds or as a date', async () => {
    const date = new Date(now + 7000).toUTCString();
    const [seconds, dated] = [{ 'Retry-After': '3' }, { 'Retry-After': date }];
    server.answer({ status: 429, headers: seconds }, { status: 429, headers: dated }, okay);
    await graph().send(read);
    expect(waits).toEqual([3000, 7000]);
  });

  it('gives up at once when Graph asks for more than a minute', async () => {
    server.answer({ status: 429, headers: { 'Retry-After': '61' } }, okay);
    expect((await failureOf(graph().send(read))).kind).toBe('throttled');
    expect(server.arrivals).toHaveLength(1);
  });

  it('doubles the longest wait each time, chooses within it by chance, and gives up after five', async () => {
    server.answer(...Array.from({ length: 6 }, () => ({ status: 503 })));
    await failureOf(graph().send(read));
    expect(waits).toEqual([200, 400, 800, 1600]);
    expect(server.arrivals).toHaveLength(5);
  });

  it('asks the token source again for a later attempt', async () => {
    server.answer({ status: 503 }, okay);
    await graph().send(read);
    expect(server.arrivals[1]?.headers.authorization).toBe('Bearer token-2');
  });
});

describe('cancelling', () => {
  it('ends a wait between attempts at once', async () => {
    server.answer({ status: 429, headers: { 'Retry-After': '50' } }, okay);
    const controller = new AbortController();
    const { sleep } = await import('./retry/sleep.ts');
    const pending = graph({
      sleep: (ms, signal) => {
        queueMicrotask(() => controller.abort());
        return sleep(ms, signal);
      },
    }).send(read, { signal: controller.signal });
    expect((await failureOf(pending)).kind).toBe('cancelled');
    expect(server.arrivals).toHaveLength(1);
  });

  it('ends a request on its way, without another attempt', async () => {
    const controller = new AbortController();
    server.answer(() => controller.abort(), okay);
    const failure = await failureOf(graph().send(read, { signal: controller.signal }));
    expect(failure.kind).toBe('cancelled');
    expect(server.arrivals).toHaveLength(1);
  });

  it('sends nothing when it came first', async () => {
    const failure = await failureOf(graph().send(read, { signal: AbortSignal.abort() }));
    expect(failure.kind).toBe('cancelled');
    expect(server.arrivals).toHaveLength(0);
  });
});

describe('an error', () => {
  it('carries no body, token or text of the message', async () => {
    const message = 'Mrs Example lives at 1 High Street';
    server.answer({ status: 400, json: { error: { code: 'invalidRequest', message } } });
    const failure = await failureOf(graph().send(write));
    const { message: text, stack, detail, requestId, cause } = failure;
    const shown = JSON.stringify([text, stack, detail, requestId, cause]);
    expect(shown).not.toMatch(/Example|token-1/);
    expect(failure).toMatchObject({ kind: 'refused-request', detail: 'invalidRequest' });
  });
});
