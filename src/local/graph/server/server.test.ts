import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  startTestGraph,
  testOrigin,
  tokenFor,
  type Call,
  type TestGraph,
} from '../../../../test/support/local-graph.ts';

let place: TestGraph;
let asha: Call;

beforeAll(async () => {
  place = await startTestGraph();
  asha = place.as('asha.rahman');
});
afterAll(() => place.stop());

const at = (path: string) => `${place.graph.origin}${path}`;

describe('signing in', () => {
  async function refusal(headers: Record<string, string>) {
    const response = await fetch(at('/v1.0/me'), { headers });
    expect(response.status).toBe(401);
    const challenge = response.headers.get('WWW-Authenticate');
    expect(challenge).toMatch(/^Bearer .*authorization_uri=/);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe('InvalidAuthenticationToken');
    return { message: error.message, challenge };
  }

  it('is asked of whoever brings no token', async () => {
    expect((await refusal({})).message).toBe('Access token is empty.');
    expect((await refusal({ Authorization: 'Basic x' })).message).toBe('Access token is empty.');
  });

  it('is asked of whoever brings one that is not for this Graph, not from here, or has run out', async () => {
    const { authority, origin } = place.graph;
    const personId = 'asha.rahman';
    const elsewhere = await authority.issueAccessToken({
      personId,
      audience: 'https://graph.microsoft.com',
      scopes: ['User.Read'],
    });
    expect((await refusal({ Authorization: `Bearer ${elsewhere}` })).message).toContain('audience');
    expect((await refusal({ Authorization: 'Bearer x.y.z' })).message).toContain(
      'validation failure',
    );
    const lifetimeSeconds = -1;
    const late = await authority.issueAccessToken({
      personId,
      audience: origin,
      scopes: ['User.Read'],
      lifetimeSeconds,
    });
    const { message, challenge } = await refusal({ Authorization: `Bearer ${late}` });
    expect(message).toContain('expired');
    expect(challenge).toContain('error="invalid_token"');
  });

  it('is done with a token from /local/token, for anyone in the directory', async () => {
    const ask = (person: string) =>
      fetch(at('/local/token'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ person }),
      });
    const { access_token, token_type } = (await (await ask('morgan.ellis')).json()) as Record<
      string,
      string
    >;
    const headers = { Authorization: `${token_type ?? ''} ${access_token ?? ''}` };
    const me = (await (await fetch(at('/v1.0/me'), { headers })).json()) as { displayName: string };
    expect(me.displayName).toBe('Morgan Ellis');
    expect((await ask('nobody')).status).toBe(404);
  });

  it('cannot be ordered by a page that sends anything but JSON', async () => {
    const body = JSON.stringify({ person: 'asha.rahman' });
    const response = await fetch(at('/local/token'), { method: 'POST', body });
    expect(response.status).toBe(415);
  });
});

describe('an error', () => {
  it('has Graph’s shape, with ids that are in the headers too', async () => {
    const id = '1c3ad0ae-6ba5-4b0c-9f0d-7a0a6b1c2d3e';
    const { headers, body } = await asha('GET', `${place.site}/lists/None`, {
      headers: { 'client-request-id': id },
    });
    expect(body).toEqual({
      error: {
        code: 'itemNotFound',
        message: 'The resource could not be found.',
        innerError: {
          date: '2026-11-24T09:00:00',
          'request-id': headers.get('request-id'),
          'client-request-id': id,
        },
      },
    });
    expect(headers.get('client-request-id')).toBe(id);
    expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each([
    ['no JSON', '{', 'application/json'],
    ['JSON that is no object', '[]', 'application/json'],
    ['JSON that is not called so', '{}', 'text/plain'],
  ])('answers a body that is %s', async (_what, body, type) => {
    const token = await tokenFor(place.graph, 'asha.rahman');
    const response = await fetch(at(`/v1.0${place.site}/lists/People/items`), {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': type },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Unable to read JSON request payload');
  });

  it.each([
    ['GET', '/planner/tasks'],
    ['GET', '/me/messages'],
    ['DELETE', '/me'],
    ['GET', '/sites/SITE/permissions'],
    ['PUT', '/sites/SITE/lists/People'],
    ['PATCH', '/sites/SITE/lists/People/items/1'],
  ])('says plainly that %s %s is not modelled', async (method, path) => {
    const { status, body } = await asha(method, path.replace('SITE', place.graph.siteId));
    expect(status).toBe(501);
    expect(body).toMatchObject({ error: { code: 'notImplemented' } });
  });
});

describe('a page on another origin', () => {
  async function preflight(origin: string): Promise<Headers> {
    const response = await fetch(at('/v1.0/me'), {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'PATCH',
        'Access-Control-Request-Headers': 'authorization,if-match,client-request-id',
      },
    });
    return response.headers;
  }

  it('may call when it is the app, and need not ask again for a day', async () => {
    const headers = await preflight(testOrigin);
    expect(headers.get('Access-Control-Allow-Origin')).toBe(testOrigin);
    expect(headers.get('Access-Control-Allow-Methods')).toContain('PATCH');
    expect(headers.get('Access-Control-Allow-Headers')).toContain('if-match');
    expect(headers.get('Access-Control-Max-Age')).toBe('86400');
  });

  it('sees the headers that a client needs, with an error too', async () => {
    const response = await fetch(at('/v1.0/me'), { headers: { Origin: testOrigin } });
    expect(response.status).toBe(401);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(testOrigin);
    const exposed = response.headers.get('Access-Control-Expose-Headers');
    for (const name of ['ETag', 'Retry-After', 'request-id']) expect(exposed).toContain(name);
  });

  it('may not when it is any other', async () => {
    const headers = await preflight('https://elsewhere.test');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
