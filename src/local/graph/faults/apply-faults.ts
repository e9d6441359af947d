import { setTimeout as sleep } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';
import { GraphFailure } from '../failure/graph-failure.ts';
import { unauthenticated } from '../server/authentication.ts';
import type { GraphContext, GraphEnvironment, Services } from '../server/environment.ts';
import type { Fault } from './fault.ts';

/** Lets the planned faults befall requests and the parts of batches. */
export function applyFaults(services: Services): MiddlewareHandler<GraphEnvironment> {
  return async (context, next) => {
    const { part, failingPart } = context.env;
    if (part !== null && failingPart?.part === part) throw refused(failingPart.status);
    const planned = services.faults.next(targetOf(context));
    if (!planned) {
      await next();
      return;
    }
    return befall(planned, context, next, services.now());
  };
}

function targetOf(context: GraphContext) {
  const { pathname } = new URL(context.req.url);
  const path = decodeURIComponent(pathname).replace(/^\/v1\.0/, '');
  return { method: context.req.method, path, part: context.env.part };
}

async function befall(
  fault: Fault,
  context: GraphContext,
  next: () => Promise<void>,
  now: number,
): Promise<Response | undefined> {
  switch (fault.what) {
    case 'throttle':
      throw throttled(fault, now);
    case 'status':
      throw refused(fault.status);
    case 'expire-token':
      throw unauthenticated('expired');
    case 'partial':
      context.env.failingPart = { part: fault.part, status: fault.status };
      await next();
      return;
    case 'delay':
      await sleep(fault.ms);
      await next();
      return;
    case 'drop-before':
      context.env.connection.break();
      return context.body(null);
    case 'drop-after':
      await next();
      context.env.connection.break();
      return;
  }
}

function throttled(fault: Extract<Fault, { what: 'throttle' }>, now: number): GraphFailure {
  const message = 'The request has been throttled.';
  return new GraphFailure(429, 'activityLimitReached', message, retryAfter(fault, now));
}

function retryAfter(
  { retryAfter: seconds, as }: Extract<Fault, { what: 'throttle' }>,
  now: number,
): Readonly<Record<string, string>> {
  if (seconds === undefined) return {};
  const date = new Date(now + seconds * 1000).toUTCString();
  return { 'Retry-After': as === 'date' ? date : String(seconds) };
}

const codes: Readonly<Record<number, string>> = {
  400: 'invalidRequest',
  403: 'accessDenied',
  404: 'itemNotFound',
  409: 'nameAlreadyExists',
  412: 'resourceModified',
  503: 'serviceNotAvailable',
  504: 'gatewayTimeout',
};

function refused(status: number): GraphFailure {
  return new GraphFailure(
    status,
    codes[status] ?? 'generalException',
    'A fault that was asked for.',
  );
}
