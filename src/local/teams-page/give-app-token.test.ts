import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveAppToken, type TokenDesk } from './give-app-token.ts';

const person = {
  id: 'person-1',
  name: 'Asha Rahman',
  address: 'asha.rahman@northmere.example',
  signInName: 'asha.rahman',
  jobTitle: 'Social worker',
  team: 'Harbour',
  roles: ['Practitioner'],
};

const place = {
  appAddress: 'http://localhost:5301/tab/',
  graphOrigin: 'http://127.0.0.1:5302',
  siteId: 'site',
  tenantId: 'tenant-1',
  clientId: 'app-1',
};

const asked = { requestId: 'r-1', clientId: 'app-1', scope: 'Sites.Selected' };
const tokens = { accessToken: 'a', idToken: 'i', expiresInSeconds: 3600, scope: 'Sites.Selected' };

function desk(more: Partial<TokenDesk> = {}): TokenDesk {
  return { place, person, confirm: () => Promise.resolve(true), onOtherPerson: vi.fn(), ...more };
}

function serverAnswers(status: number, body: object) {
  return vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json(body, { status }));
}

async function envelope(from: TokenDesk, interactive: boolean): Promise<unknown> {
  const [, text] = await giveAppToken(from, { ...asked, interactive });
  return JSON.parse(String(text));
}

describe('The app’s question for a token', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is answered with tokens and whose they are', async () => {
    const server = serverAnswers(200, tokens);
    expect(await envelope(desk(), false)).toMatchObject({
      requestId: 'r-1',
      success: true,
      token: { access_token: 'a', id_token: 'i', expires_in: 3600 },
      account: { localAccountId: 'person-1', homeAccountId: 'person-1.tenant-1' },
    });
    const sent = new Request('http://localhost/token', server.mock.calls[0]?.[1]);
    expect(await sent.json()).toMatchObject({ personId: 'person-1', interactive: false });
  });

  it.each([
    ['interaction-required', 'USER_INTERACTION_REQUIRED'],
    ['unknown-scope', 'PERSISTENT_ERROR'],
    ['other-person', 'ACCOUNT_UNAVAILABLE'],
  ])('is refused for %s in msal’s own words', async (code, status) => {
    serverAnswers(401, { code });
    expect(await envelope(desk(), false)).toMatchObject({ success: false, error: { status } });
  });

  it('tells the page when somebody else has signed in meanwhile', async () => {
    serverAnswers(401, { code: 'other-person' });
    const onOtherPerson = vi.fn();
    await envelope(desk({ onOtherPerson }), false);
    expect(onOtherPerson).toHaveBeenCalledOnce();
  });

  it('asks the person first where it may, and takes no for an answer', async () => {
    const server = serverAnswers(200, tokens);
    const confirm = () => Promise.resolve(false);
    expect(await envelope(desk({ confirm }), true)).toMatchObject({
      error: { status: 'USER_CANCEL' },
    });
    expect(server).not.toHaveBeenCalled();
  });

  it('says that there is no network when the sign-in service does not answer', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await envelope(desk(), false)).toMatchObject({ error: { status: 'NO_NETWORK' } });
  });
});
