import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { GraphEnvironment } from './environment.ts';

const shape = /^[\w.-]{1,80}$/;

/** Gives each request its ids, its caller's among them, and sends them back as headers. */
export function requestIds(): MiddlewareHandler<GraphEnvironment> {
  return async (context, next) => {
    const requestId = randomUUID();
    const given = context.req.header('client-request-id') ?? '';
    const clientRequestId = shape.test(given) ? given : requestId;
    context.set('ids', { requestId, clientRequestId });
    await next();
    context.res.headers.set('request-id', requestId);
    context.res.headers.set('client-request-id', clientRequestId);
  };
}
