import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { GraphError } from '../graph-error.ts';
import { link, setHeader, signalOf } from './link.ts';

/** Where tokens come from. `forceRefresh` says that Graph just refused the one in the cache. */
export type TokenSource = (options: {
  readonly forceRefresh: boolean;
  readonly signal?: AbortSignal;
}) => Promise<string>;

/**
 * Attaches a bearer token to requests for the allowed origins and to nothing else. A 401 asks the token source once for
 * a fresh one: Graph refused the request before it did anything, so sending it again is safe whatever it is.
 */
export function authentication(
  token: TokenSource,
  allowedOrigins: ReadonlySet<string>,
): Middleware {
  return link(async (context, next) => {
    if (!allowedOrigins.has(originOf(context))) {
      await next(context);
      return;
    }
    await attach(context, token, false);
    await next(context);
    if (context.response?.status !== 401) return;
    await attach(context, token, true);
    await next(context);
  });
}

async function attach(context: Context, token: TokenSource, forceRefresh: boolean): Promise<void> {
  const signal = signalOf(context);
  try {
    const bearer = await token({ forceRefresh, ...(signal && { signal }) });
    setHeader(context, 'Authorization', `Bearer ${bearer}`);
  } catch (cause) {
    if (signal?.aborted) throw new GraphError('cancelled', { cause });
    throw cause instanceof GraphError ? cause : new GraphError('unauthenticated', { cause });
  }
}

function originOf(context: Context): string {
  const url = typeof context.request === 'string' ? context.request : context.request.url;
  return new URL(url).origin;
}
