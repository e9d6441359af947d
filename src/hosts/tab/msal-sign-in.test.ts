// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { settingsWith } from '../../../test/support/settings.ts';
import { signIn } from './msal-sign-in.ts';

interface BridgeRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly forceRefresh?: boolean };
}

type Answer = { readonly token: string } | { readonly refused: string };

const settings = settingsWith();

function base64(value: object): string {
  return btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
}

const claims = {
  aud: settings.clientId,
  iss: `${settings.authority}/v2.0`,
  oid: 'staff-ruth',
  sub: 'staff-ruth',
  tid: settings.tenantId,
  name: 'Ruth Osei',
  preferred_username: 'ruth@example.org',
  ver: '2.0',
  iat: 1,
  nbf: 1,
  exp: 4_000_000_000,
};

function replyTo({ method, requestId }: BridgeRequest, answer: Answer): object {
  const envelope = { messageType: 'NestedAppAuthResponse', requestId };
  if (method === 'GetInitContext')
    return { ...envelope, success: true, initContext: { sdkName: 'test', sdkVersion: '1' } };
  if ('refused' in answer)
    return { ...envelope, success: false, error: { status: answer.refused } };
  const idToken = `${base64({ alg: 'none' })}.${base64(claims)}.`;
  const account = {
    environment: 'login.microsoftonline.com',
    homeAccountId: `staff-ruth.${settings.tenantId}`,
    localAccountId: 'staff-ruth',
    tenantId: settings.tenantId,
    username: claims.preferred_username,
    name: claims.name,
  };
  const token = {
    access_token: answer.token,
    id_token: idToken,
    expires_in: 3600,
    scope: settings.graphScopes.join(' '),
  };
  return { ...envelope, success: true, token, account };
}

/** The bridge a host lends to msal: the real library asks through it, the test answers in order. */
function host(...script: readonly Answer[]) {
  const asked: BridgeRequest[] = [];
  const answers = [...script];
  let hear: (message: string) => void = () => undefined;
  const bridge = {
    addEventListener: (_type: string, listener: (message: string) => void) => (hear = listener),
    removeEventListener: () => undefined,
    postMessage: (json: string) => {
      const request = JSON.parse(json) as BridgeRequest;
      const opening = request.method === 'GetInitContext';
      if (!opening) asked.push(request);
      const answer = opening ? { token: '' } : (answers.shift() ?? { refused: 'PERSISTENT_ERROR' });
      setTimeout(() => hear(JSON.stringify(replyTo(request, answer))));
    },
  };
  Object.assign(window, { nestedAppAuthBridge: bridge });
  return { methods: () => asked.map(({ method }) => method), asked };
}

beforeEach(() => sessionStorage.clear());

describe('signing in through the host', () => {
  it('asks nobody anything when the host already knows who it is', async () => {
    const { methods } = host({ token: 'a' });
    const { me, token } = await signIn(settings, { ask: false });
    expect(me).toEqual({ id: 'staff-ruth', name: 'Ruth Osei' });
    expect(await token({ forceRefresh: false })).toBe('a');
    expect(methods()).toEqual(['GetToken']);
  });

  it('asks the person when the directory wants them to do something', async () => {
    const { methods } = host({ refused: 'USER_INTERACTION_REQUIRED' }, { token: 'a' });
    const { me } = await signIn(settings, { ask: false });
    expect(me.name).toBe('Ruth Osei');
    expect(methods()).toEqual(['GetToken', 'GetTokenPopup']);
  });

  it('asks straight away when the person chose to sign in', async () => {
    const { methods } = host({ token: 'a' });
    await signIn(settings, { ask: true });
    expect(methods()).toEqual(['GetTokenPopup']);
  });

  it.each([
    ['USER_CANCEL', 'unauthenticated'],
    ['NO_NETWORK', 'offline'],
  ])('fails when the host says %s as %s', async (refused, kind) => {
    host({ refused });
    await expect(signIn(settings, { ask: false })).rejects.toMatchObject({ kind });
  });
});

describe('the token of someone signed in', () => {
  it('is fetched anew past the cache when Graph refused the last one', async () => {
    const { asked } = host({ token: 'a' }, { token: 'b' });
    const { token } = await signIn(settings, { ask: false });
    expect(await token({ forceRefresh: true })).toBe('b');
    expect(asked[1]?.tokenParams?.forceRefresh).toBe(true);
  });

  it('is fetched anew once for requests refused at the same moment', async () => {
    const { methods } = host({ token: 'a' }, { token: 'b' });
    const { token } = await signIn(settings, { ask: false });
    const tokens = await Promise.all([
      token({ forceRefresh: true }),
      token({ forceRefresh: true }),
    ]);
    expect(tokens).toEqual(['b', 'b']);
    expect(methods()).toHaveLength(2);
  });

  it('asks the person one question for all that wait for the answer', async () => {
    const refused = { refused: 'USER_INTERACTION_REQUIRED' };
    const { methods } = host({ token: 'a' }, refused, { token: 'b' });
    const { token } = await signIn(settings, { ask: false });
    await Promise.all([token({ forceRefresh: true }), token({ forceRefresh: true })]);
    expect(methods().filter((method) => method === 'GetTokenPopup')).toHaveLength(1);
  });

  it('says that the sign-in ended when it cannot be had, until someone signs in again', async () => {
    host({ token: 'a' }, { refused: 'ACCOUNT_UNAVAILABLE' }, { token: 'c' });
    const { token, ended, again } = await signIn(settings, { ask: false });
    await expect(token({ forceRefresh: true })).rejects.toMatchObject({ kind: 'unauthenticated' });
    expect(ended.get()).toBe(true);
    await again();
    expect(ended.get()).toBe(false);
  });

  it('does not take a lost connection for the end of the sign-in', async () => {
    host({ token: 'a' }, { refused: 'NO_NETWORK' });
    const { token, ended } = await signIn(settings, { ask: false });
    await expect(token({ forceRefresh: true })).rejects.toMatchObject({ kind: 'offline' });
    expect(ended.get()).toBe(false);
  });
});
