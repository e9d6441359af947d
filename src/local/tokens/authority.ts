import { errors, jwtVerify, SignJWT, type JWTPayload } from 'jose';
import { displayNameOf, findPerson, userPrincipalNameOf } from '../directory/directory.ts';
import { appRegistration, tenant } from '../directory/tenant.ts';
import type { Bearer } from './bearer.ts';
import { algorithm, keptSigningKey } from './signing-key.ts';
import { createTokenMemory } from './token-memory.ts';

/** Why a token was turned away. */
export type TokenRefusal = 'expired' | 'wrong-audience' | 'invalid';

export interface AccessTokenRequest {
  readonly personId: string;
  /** Whom the token is for, such as Graph's origin. */
  readonly audience: string;
  /** With or without the audience in front, as apps ask for them; the token has them without. */
  readonly scopes: readonly string[];
  /** An hour unless given; Microsoft's own live 60 to 90 minutes. */
  readonly lifetimeSeconds?: number;
}

/** The local place's sign-in service: makes tokens and checks them. */
export interface Authority {
  issueAccessToken(request: AccessTokenRequest): Promise<string>;
  issueIdToken(request: { personId: string; clientId: string }): Promise<string>;
  /** Checks signature, life and audience. */
  readAccessToken(token: string, audience: string): Promise<Bearer | TokenRefusal>;
}

export interface AuthorityOptions {
  /** Where the signing key is kept between runs. */
  readonly keyFile: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const issuer = `https://sts.${tenant.domain}/${tenant.id}/`;
const anHour = 3600;

/** Makes an authority whose tokens outlive a restart. Throws when asked for someone the directory does not know. */
export async function createAuthority(options: AuthorityOptions): Promise<Authority> {
  const key = await keptSigningKey(options.keyFile);
  const now = options.now ?? Date.now;
  const memory = createTokenMemory(now);
  const sign = (claims: JWTPayload, audience: string, lifetimeSeconds: number) => {
    const issuedAt = Math.floor(now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(key.privateKey);
  };
  return {
    async issueAccessToken({ personId, audience, scopes, lifetimeSeconds = anHour }) {
      const claims = { ...claimsOf(personId), appid: appRegistration.clientId };
      const scp = scopes.map((scope) => scope.replace(`${audience}/`, '')).join(' ');
      return sign({ ...claims, scp }, audience, lifetimeSeconds);
    },
    async issueIdToken({ personId, clientId }) {
      return sign(claimsOf(personId), clientId, anHour);
    },
    async readAccessToken(token, audience) {
      const known = memory.recall(token, audience);
      if (known) return known;
      try {
        const checks = { issuer, audience, algorithms: [algorithm], currentDate: new Date(now()) };
        const { payload } = await jwtVerify(token, key.publicKey, checks);
        const bearer = bearerOf(payload);
        if (typeof bearer !== 'string') memory.remember(token, audience, bearer);
        return bearer;
      } catch (failure) {
        return refusalOf(failure);
      }
    },
  };
}

function claimsOf(personId: string): JWTPayload {
  const person = findPerson(personId);
  if (!person) throw new Error(`The directory knows nobody with the id ${personId}`);
  const address = userPrincipalNameOf(person);
  return {
    oid: person.id,
    sub: person.id,
    tid: tenant.id,
    name: displayNameOf(person),
    preferred_username: address,
    ver: '2.0',
  };
}

function bearerOf({ oid, scp, exp }: JWTPayload): Bearer | TokenRefusal {
  const person = typeof oid === 'string' ? findPerson(oid) : undefined;
  if (!person || typeof scp !== 'string' || exp === undefined) return 'invalid';
  return { person, scopes: new Set(scp.split(' ').filter(Boolean)), expiresAt: exp * 1000 };
}

function refusalOf(failure: unknown): TokenRefusal {
  if (failure instanceof errors.JWTExpired) return 'expired';
  if (failure instanceof errors.JWTClaimValidationFailed && failure.claim === 'aud')
    return 'wrong-audience';
  if (failure instanceof errors.JOSEError) return 'invalid';
  throw failure;
}
