import type { MiddlewareHandler } from 'hono';
import type { TokenRefusal } from '../../tokens/authority.ts';
import { appRegistration, tenant } from '../../directory/tenant.ts';
import { GraphFailure } from '../failure/graph-failure.ts';
import type { GraphEnvironment, Services } from './environment.ts';

const words: Readonly<Record<TokenRefusal | 'missing', string>> = {
  missing: 'Access token is empty.',
  expired: 'Lifetime validation failed, the token is expired.',
  'wrong-audience': 'Access token validation failure. Invalid audience.',
  invalid: 'Access token validation failure.',
};

/** Lets in whoever brings a good token for this Graph. */
export function authentication(services: Services): MiddlewareHandler<GraphEnvironment> {
  return async (context, next) => {
    const [, token] = /^Bearer (\S+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
    const bearer =
      token === undefined
        ? 'missing'
        : await services.authority.readAccessToken(token, services.origin());
    if (typeof bearer === 'string') throw unauthenticated(bearer);
    context.set('bearer', bearer);
    await next();
  };
}

/** 401, with the header that says where to sign in. */
export function unauthenticated(why: TokenRefusal | 'missing'): GraphFailure {
  const place = `https://login.${tenant.domain}/${tenant.id}/oauth2/v2.0/authorize`;
  const challenge = `Bearer realm="", authorization_uri="${place}", client_id="${appRegistration.clientId}"`;
  const error =
    why === 'missing' ? '' : `, error="invalid_token", error_description="${words[why]}"`;
  return new GraphFailure(401, 'InvalidAuthenticationToken', words[why], {
    'WWW-Authenticate': challenge + error,
  });
}
