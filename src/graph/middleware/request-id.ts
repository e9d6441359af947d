import type { Middleware } from '@microsoft/microsoft-graph-client';
import { link, setHeader } from './link.ts';

/** Gives each request an id that stays the same over its attempts, so that Microsoft can find them all in its logs. */
export function requestId(newId: () => string = () => crypto.randomUUID()): Middleware {
  return link(async (context, next) => {
    setHeader(context, 'client-request-id', newId());
    await next(context);
  });
}
