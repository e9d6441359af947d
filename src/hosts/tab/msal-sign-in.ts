import {
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { StaffMember } from '#domain/shared/staff-member.ts';
import { GraphError } from '#graph/graph-error.ts';
import type { TokenSource } from '#graph/middleware/authentication.ts';
import type { Settings } from '../settings.ts';
import { staffMemberFrom } from './identity.ts';
import { signInFailure } from './sign-in-failure.ts';
import { watchedValue, type WatchedValue } from './watched-value.ts';
import { tooLate, within } from './within.ts';

/** Someone signed in, for as long as the host and the directory agree. */
export interface SignIn {
  readonly me: StaffMember;
  readonly token: TokenSource;
  /** True from the moment a token can no longer be had until someone signs in again. */
  readonly ended: WatchedValue<boolean>;
  /** Asks the person to sign in. Throws `GraphError`. */
  readonly again: () => Promise<void>;
}

/** Milliseconds. msal itself would wait for the host for ever. */
const patience = 10_000;

type SignInSettings = Pick<Settings, 'clientId' | 'authority' | 'graphScopes'>;

/** Signs in through the host, asking the person only where it must or where they chose it. Throws `GraphError`. */
export async function signIn(
  settings: SignInSettings,
  { ask: askNow }: { readonly ask: boolean },
): Promise<SignIn> {
  const client = await connect(settings);
  const scopes = [...settings.graphScopes];
  const ended = watchedValue(false);
  const watching = async (asking: Promise<AuthenticationResult>) => {
    try {
      const result = await asking;
      ended.set(false);
      return result;
    } catch (thrown) {
      const failure = signInFailure(thrown);
      if (failure.kind === 'unauthenticated') ended.set(true);
      throw failure;
    }
  };
  // Requests sent at the same moment share one question to the person.
  const ask = shared(() => client.acquireTokenPopup({ scopes }));
  const refresh = shared(() => silently(client, scopes, true, ask));
  const first = await watching(askNow ? ask() : silently(client, scopes, false, ask));
  return {
    me: staffMemberFrom(first.account),
    ended,
    token: async ({ forceRefresh }) => {
      const asking = forceRefresh ? refresh() : silently(client, scopes, false, ask);
      return (await watching(asking)).accessToken;
    },
    again: async () => {
      await watching(ask());
    },
  };
}

async function connect({ clientId, authority }: SignInSettings): Promise<IPublicClientApplication> {
  const connecting = createNestablePublicClientApplication({
    auth: { clientId, authority },
    // The host remembers who is signed in; on a shared device nothing of it stays behind in the page.
    cache: { cacheLocation: 'memoryStorage' },
  });
  const client = await within(patience, connecting).catch((thrown: unknown) => {
    throw signInFailure(thrown);
  });
  if (client === tooLate)
    throw new GraphError('unauthenticated', { detail: 'no_answer_from_host' });
  return client;
}

async function silently(
  client: IPublicClientApplication,
  scopes: string[],
  forceRefresh: boolean,
  ask: () => Promise<AuthenticationResult>,
): Promise<AuthenticationResult> {
  try {
    return await client.acquireTokenSilent({ scopes, forceRefresh });
  } catch (thrown) {
    if (thrown instanceof InteractionRequiredAuthError) return ask();
    throw thrown;
  }
}

function shared<Value>(start: () => Promise<Value>): () => Promise<Value> {
  let underWay: Promise<Value> | null = null;
  return () =>
    (underWay ??= start().finally(() => {
      underWay = null;
    }));
}
