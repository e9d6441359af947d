import * as z from 'zod/mini';
import type { HostAnswer } from './host-answer.ts';

/** msal's envelope for a question to the host; the names are msal's. */
const envelope = z.object({
  messageType: z.literal('NestedAppAuthRequest'),
  method: z.string(),
  requestId: z.string().check(z.minLength(1)),
  tokenParams: z.optional(
    z.object({
      clientId: z.string(),
      scope: z.string(),
    }),
  ),
});

/** What msal makes an `InteractionRequiredAuthError` and its other errors of. */
export type BridgeStatus =
  | 'USER_INTERACTION_REQUIRED'
  | 'USER_CANCEL'
  | 'NO_NETWORK'
  | 'PERSISTENT_ERROR'
  | 'ACCOUNT_UNAVAILABLE';

/** Reads a message of nested app authentication and decides what becomes of it. */
export function answerNestedAppAuth(data: unknown): HostAnswer {
  const parsed = envelope.safeParse(jsonOrNothing(data));
  // Without the request's id there is no answer that msal would recognise.
  if (!parsed.success)
    return { kind: 'not-modelled', what: 'an unreadable question of msal', args: [] };
  const { method, requestId, tokenParams } = parsed.data;
  if (method === 'GetInitContext') return { kind: 'reply', args: welcome(requestId) };
  const interactive = method === 'GetTokenPopup';
  if ((interactive || method === 'GetToken') && tokenParams)
    return { kind: 'token', request: { requestId, interactive, ...tokenParams } };
  const args = tokenRefused(requestId, 'PERSISTENT_ERROR', `Not modelled: ${method}`);
  return { kind: 'not-modelled', what: `nested app authentication ${method}`, args };
}

/** The tokens and whose they are. */
export interface TokenGiven {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresInSeconds: number;
  readonly scope: string;
  readonly tenantId: string;
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
}

/** Whose accounts these are, by the name Microsoft's hosts give. Under any other, msal would not find its own tokens again. */
const environment = 'login.windows.net';

/** The reply's args with tokens. */
export function tokenGiven(requestId: string, given: TokenGiven): readonly unknown[] {
  const { person, tenantId } = given;
  return answer(requestId, {
    success: true,
    token: {
      access_token: given.accessToken,
      id_token: given.idToken,
      expires_in: given.expiresInSeconds,
      scope: given.scope,
      properties: null,
    },
    account: {
      homeAccountId: `${person.id}.${tenantId}`,
      localAccountId: person.id,
      environment,
      tenantId,
      username: person.address,
      name: person.name,
    },
  });
}

/** The reply's args without tokens, and why. */
export function tokenRefused(
  requestId: string,
  status: BridgeStatus,
  description: string,
): readonly unknown[] {
  return answer(requestId, { success: false, error: { status, code: status, description } });
}

function welcome(requestId: string): readonly unknown[] {
  return answer(requestId, {
    success: true,
    initContext: { sdkName: 'local-microsoft-365', sdkVersion: '1.0.0', capabilities: {} },
  });
}

function answer(requestId: string, body: object): readonly unknown[] {
  return [null, JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, ...body })];
}

function jsonOrNothing(data: unknown): unknown {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as unknown;
  } catch {
    return undefined;
  }
}
