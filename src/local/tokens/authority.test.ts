import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority, type Authority } from './authority.ts';

const audience = 'http://graph.test';
const asha = 'b2000000-0000-4000-8000-000000000001';
let folder: string;
let keyFile: string;
let authority: Authority;
let now = Date.parse('2026-11-24T09:00:00Z');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-tokens-'));
  keyFile = join(folder, 'key.json');
  authority = await createAuthority({ keyFile, now: () => now });
});
afterAll(() => rm(folder, { recursive: true }));

const request = {
  personId: asha,
  audience,
  scopes: ['Sites.Selected', `${audience}/User.Read.All`],
};

describe('an access token', () => {
  it('says who asks, for whom it is and what the app may do', async () => {
    const claims = decodeJwt(await authority.issueAccessToken(request));
    expect(claims).toMatchObject({
      oid: asha,
      name: 'Asha Rahman',
      preferred_username: 'asha.rahman@northmere.example',
      aud: audience,
      scp: 'Sites.Selected User.Read.All',
    });
    expect(claims.tid).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is read back as the person and the permissions', async () => {
    const token = await authority.issueAccessToken(request);
    const bearer = await authority.readAccessToken(token, audience);
    expect(bearer).toMatchObject({ person: { signInName: 'asha.rahman' } });
    expect(bearer).toHaveProperty('scopes', new Set(['Sites.Selected', 'User.Read.All']));
  });

  it('is refused for another audience, and when it was changed', async () => {
    const token = await authority.issueAccessToken(request);
    expect(await authority.readAccessToken(token, audience)).toHaveProperty('person');
    expect(await authority.readAccessToken(token, 'http://elsewhere.test')).toBe('wrong-audience');
    expect(await authority.readAccessToken(`${token.slice(0, -4)}AAAA`, audience)).toBe('invalid');
    expect(await authority.readAccessToken('no token', audience)).toBe('invalid');
  });

  it('runs out by the clock given', async () => {
    const token = await authority.issueAccessToken({ ...request, lifetimeSeconds: 60 });
    expect(await authority.readAccessToken(token, audience)).toHaveProperty('person');
    now += 61_000;
    expect(await authority.readAccessToken(token, audience)).toBe('expired');
  });

  it('is not made for someone the directory does not know', async () => {
    const nobody = { ...request, personId: 'nobody' };
    await expect(authority.issueAccessToken(nobody)).rejects.toThrow('nobody');
  });

  it('is no id token, nor the other way round', async () => {
    const id = await authority.issueIdToken({ personId: asha, clientId: audience });
    expect(decodeJwt(id)).toMatchObject({ aud: audience, oid: asha });
    expect(await authority.readAccessToken(id, audience)).toBe('invalid');
  });
});

describe('the signing key', () => {
  it('is kept, so that tokens outlive a restart', async () => {
    const token = await authority.issueAccessToken(request);
    const restarted = await createAuthority({ keyFile, now: () => now });
    expect(await restarted.readAccessToken(token, audience)).toMatchObject({
      person: { id: asha },
    });
  });

  it('is another one in another place', async () => {
    const other = await createAuthority({ keyFile: join(folder, 'other', 'key.json') });
    const token = await other.issueAccessToken(request);
    expect(await authority.readAccessToken(token, audience)).toBe('invalid');
  });

  it('that cannot be read is reported with its file, and left as it is', async () => {
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{');
    await expect(createAuthority({ keyFile: broken })).rejects.toThrow(broken);
    expect(await readFile(broken, 'utf8')).toBe('{');
  });
});
