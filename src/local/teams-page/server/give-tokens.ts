import { ok, refuse, type Result } from '#domain/shared/result.ts';
import type { DemoPerson } from '../../directory/demo-people.ts';
import type { Authority } from '../../tokens/authority.ts';
import type { TokenRefusalCode, Tokens, TokenWish } from '../contract.ts';

/** What the sign-in service knows of the app. */
export interface AppRegistration {
  readonly clientId: string;
  /** Whose permissions the scopes are. */
  readonly graphOrigin: string;
  /** The permissions the council consented to. */
  readonly scopes: readonly string[];
}

/** The state of the sign-in service. */
export interface TokenService {
  readonly authority: Authority;
  readonly registration: AppRegistration;
  /** Ids of those whose sign-in has run out: they are asked again before they get another token. */
  readonly lapsed: Set<string>;
}

/** Every sign-in may ask for these; they come with the id token. */
const ofEverySignIn: ReadonlySet<string> = new Set([
  'openid',
  'profile',
  'offline_access',
  'email',
]);

/** Seconds; the shortest that Microsoft's own tokens live. */
const lifetimeSeconds = 3600;

/** Gives the app its tokens for whoever is signed in, or says why not. */
export async function giveTokens(
  { authority, registration, lapsed }: TokenService,
  signedIn: DemoPerson | null,
  wish: TokenWish,
): Promise<Result<Tokens, { readonly code: TokenRefusalCode }>> {
  if (wish.clientId !== registration.clientId) return refuse({ code: 'unknown-app' });
  if (!signedIn) return refuse({ code: 'interaction-required' });
  if (signedIn.id !== wish.personId) return refuse({ code: 'other-person' });
  const scopes = permissionsAskedFor(wish.scope, registration);
  if (scopes === null) return refuse({ code: 'unknown-scope' });
  if (wish.interactive) lapsed.delete(signedIn.id);
  if (lapsed.has(signedIn.id)) return refuse({ code: 'interaction-required' });
  const personId = signedIn.id;
  const audience = registration.graphOrigin;
  const [accessToken, idToken] = await Promise.all([
    authority.issueAccessToken({ personId, audience, scopes, lifetimeSeconds }),
    authority.issueIdToken({ personId, clientId: wish.clientId }),
  ]);
  return ok({ accessToken, idToken, expiresInSeconds: lifetimeSeconds, scope: wish.scope });
}

/** The permissions by their short names; null when one of them was never consented to. */
function permissionsAskedFor(
  scope: string,
  { graphOrigin, scopes }: AppRegistration,
): readonly string[] | null {
  const resource = `${graphOrigin}/`;
  const asked = scope
    .split(' ')
    .filter((each) => each !== '' && !ofEverySignIn.has(each))
    .map((each) => (each.startsWith(resource) ? each.slice(resource.length) : each));
  return asked.every((each) => scopes.includes(each)) ? asked : null;
}
