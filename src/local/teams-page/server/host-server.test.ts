import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findPerson } from '../../directory/directory.ts';
import { createFaultPlan, type FaultPlan } from '../../graph/faults/fault-plan.ts';
import { listen, type Listening } from '../../start/listen.ts';
import { createAuthority, type Authority } from '../../tokens/authority.ts';
import { hostServer } from './host-server.ts';

const graphOrigin = 'http://127.0.0.1:5302';
const clientId = 'app-1';
const asha = findPerson('asha.rahman')?.id ?? '';
const tom = findPerson('tom.okafor')?.id ?? '';
const request = { method: 'POST', path: '/$batch', part: null };

describe('The Teams-like page’s server', () => {
  let folder = '';
  let authority: Authority;
  let faults: FaultPlan;
  let server: Listening;
  let cookie = '';

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'evenkeel-host-'));
    authority = await createAuthority({ keyFile: path.join(folder, 'key.json') });
    faults = createFaultPlan();
    cookie = '';
    server = await started();
  });

  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  async function started(port = 0): Promise<Listening> {
    const listening = await listen(port);
    const host = hostServer({
      hostOrigin: listening.origin,
      place: {
        ...{ graphOrigin, clientId, siteId: 'site', tenantId: 'tenant' },
        appAddress: 'http://localhost:5301/tab/',
      },
      tokenService: {
        authority,
        registration: { clientId, graphOrigin, scopes: ['Sites.Selected'] },
        lapsed: new Set(),
      },
      faults,
      page: { html: '<title>the page</title>', files: () => Promise.resolve(null) },
    });
    listening.answerWith((each) => host.fetch(each));
    return listening;
  }

  const get = (address: string) => fetch(server.origin + address, { headers: { cookie } });

  const post = (address: string, body: unknown, origin = server.origin) =>
    fetch(server.origin + address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie },
      body: JSON.stringify(body),
    });

  async function signIn(person: string): Promise<Response> {
    const answer = await post('/sign-in', { person });
    cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return answer;
  }

  const token = (more: object = {}) =>
    post('/token', {
      ...{ personId: asha, clientId, interactive: false },
      scope: `${graphOrigin}/Sites.Selected openid`,
      ...more,
    });

  const signedIn = async () =>
    ((await (await get('/directory')).json()) as { signedInId: string | null }).signedInId;

  it('shows nobody signed in to begin with, and everyone who could be', async () => {
    const directory = (await (await get('/directory')).json()) as { people: { id: string }[] };
    expect(await signedIn()).toBeNull();
    expect(directory.people.map(({ id }) => id)).toContain(asha);
  });

  it('signs in by sign-in name, out of reach of scripts and other sites', async () => {
    const answer = await signIn('asha.rahman');
    const set = answer.headers.get('set-cookie');
    expect(set).toContain('HttpOnly');
    expect(set).toContain('SameSite=Strict');
    expect(await signedIn()).toBe(asha);
  });

  it('signs out again', async () => {
    await signIn(asha);
    const answer = await post('/sign-out', {});
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('keeps people signed in over a restart', async () => {
    await signIn(asha);
    const port = Number(new URL(server.origin).port);
    await server.close();
    authority = await createAuthority({ keyFile: path.join(folder, 'key.json') });
    server = await started(port);
    expect(await signedIn()).toBe(asha);
  });

  it('takes no other place’s cookie', async () => {
    await signIn(asha);
    await server.close();
    server = await started();
    const other = `local-m365-${new URL(server.origin).port}`;
    cookie = `${other}=${cookie.split('=')[1] ?? ''}`;
    expect(await signedIn()).toBeNull();
  });

  it('signs in nobody whom the directory does not know', async () => {
    expect((await post('/sign-in', { person: 'nobody' })).status).toBe(400);
    expect((await post('/sign-in', 'rubbish')).status).toBe(400);
  });

  it.each(['/sign-in', '/sign-out', '/token', '/condition', '/lapse'])(
    'lets no other page on this machine post to %s',
    async (address) => {
      const answer = await post(address, { person: asha }, 'http://localhost:5301');
      expect(answer.status).toBe(403);
    },
  );

  it('gives tokens that Graph takes, with the permissions asked for and no more', async () => {
    await signIn(asha);
    const given = (await (await token()).json()) as { accessToken: string };
    const bearer = await authority.readAccessToken(given.accessToken, graphOrigin);
    expect(bearer).toMatchObject({ person: { id: asha }, scopes: new Set(['Sites.Selected']) });
  });

  it.each([
    ['nobody is signed in', null, {}, 'interaction-required'],
    ['the page shows somebody else', tom, {}, 'other-person'],
    ['the app is not registered', asha, { clientId: 'app-2' }, 'unknown-app'],
    ['nobody consented to the permission', asha, { scope: 'Mail.Send' }, 'unknown-scope'],
    [
      'the permission is another service’s',
      asha,
      { scope: 'https://x.example/Sites.Selected' },
      'unknown-scope',
    ],
  ])('gives no token when %s', async (_when, person, more, code) => {
    if (person !== null) await signIn(person);
    const answer = await token(more);
    expect([answer.status, await answer.json()]).toEqual([401, { code }]);
  });

  it('asks again once a sign-in has run out, and gives tokens once the person was asked', async () => {
    await signIn(asha);
    await post('/lapse', {});
    expect(faults.next(request)).toEqual({ what: 'expire-token' });
    expect((await token()).status).toBe(401);
    expect((await token({ interactive: true })).status).toBe(200);
    expect((await token()).status).toBe(200);
  });

  it.each([
    ['slow', { what: 'delay', ms: 3000 }],
    ['offline', { what: 'drop-before' }],
  ])('makes Graph %s until all is well again', async (condition, fault) => {
    await post('/condition', { condition });
    expect(await (await get('/condition')).json()).toEqual({ condition });
    expect([faults.next(request), faults.next(request)]).toEqual([fault, fault]);
    await post('/condition', { condition: 'well' });
    expect(faults.next(request)).toBeNull();
  });

  it.each([
    ['throttled', 'throttle'],
    ['lost-replies', 'drop-after'],
  ])('lets half of all requests through while Graph is %s', async (condition, what) => {
    await post('/condition', { condition });
    const met = Array.from({ length: 40 }, () => faults.next(request)?.what);
    expect(new Set(met)).toEqual(new Set([what, undefined]));
  });

  it('knows no other condition', async () => {
    expect((await post('/condition', { condition: 'on fire' })).status).toBe(400);
  });

  it.each(['/', '/?to=/people/EK-2F7K9Q', '/records', '/records/People'])(
    'serves its page at %s, for its own frame and nobody else’s',
    async (address) => {
      const answer = await get(address);
      expect(await answer.text()).toContain('the page');
      const policy = answer.headers.get('content-security-policy');
      expect(policy).toContain('frame-src http://localhost:5301;');
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain(`connect-src 'self' ${graphOrigin};`);
    },
  );

  it('has nothing anywhere else', async () => {
    expect((await get('/elsewhere')).status).toBe(404);
  });
});
