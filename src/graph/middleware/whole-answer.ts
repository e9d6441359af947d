import type { Middleware } from '@microsoft/microsoft-graph-client';
import { GraphError } from '../graph-error.ts';
import { link, signalOf } from './link.ts';

/** Statuses that the platform refuses to build a `Response` with a body for. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * Waits for the last byte, so that a connection lost half way is no answer at all rather than an unreadable one, and
 * says what no answer means: someone cancelled, or there is no connection.
 */
export function wholeAnswer(): Middleware {
  return link(async (context, next) => {
    try {
      await next(context);
      if (context.response) context.response = await readWhole(context.response);
    } catch (cause) {
      throw new GraphError(signalOf(context)?.aborted ? 'cancelled' : 'offline', { cause });
    }
  });
}

async function readWhole(response: Response): Promise<Response> {
  // A redirect that was not followed has no status the platform lets us copy, and nothing to read.
  if (response.type === 'opaqueredirect') return response;
  const bytes = await response.arrayBuffer();
  const { status, headers } = response;
  return new Response(bodiless.has(status) ? null : bytes, { status, headers });
}
