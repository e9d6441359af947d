import type { MiddlewareHandler } from 'hono';

/** Lets only the page itself change anything: another page on this machine would carry the same cookie. */
export function ownPageOnly(hostOrigin: string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === 'POST' && context.req.header('origin') !== hostOrigin)
      return context.json({ code: 'other-origin' }, 403);
    return next();
  };
}
