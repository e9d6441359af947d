import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type { Downloads } from '../files/downloads.ts';
import { createGraphApp } from './graph-app.ts';
import type { GraphEnvironment, Services } from './environment.ts';
import { localEndpoints } from './local-endpoints.ts';

export interface LocalGraphAppOptions {
  readonly services: Services;
  readonly downloads: Downloads;
  /** Origins whose pages may call this Graph. */
  readonly allowedOrigins: readonly string[];
  /** Told of failures that nobody foresaw. */
  readonly log: (failure: unknown) => void;
}

const aDayInSeconds = 86_400;

/** The whole server: Graph, and what only a local one has. */
export function createLocalGraphApp(options: LocalGraphAppOptions): Hono<GraphEnvironment> {
  const { services, downloads, allowedOrigins, log } = options;
  const app = new Hono<GraphEnvironment>();
  app.use(
    cors({
      origin: [...allowedOrigins],
      allowMethods: ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'],
      // A browser asks once a day, or as seldom as it allows, and not before every request.
      maxAge: aDayInSeconds,
      exposeHeaders: [
        'ETag',
        'Location',
        'Retry-After',
        'WWW-Authenticate',
        'client-request-id',
        'request-id',
      ],
    }),
  );
  localEndpoints(app, services, downloads);
  app.route('/', createGraphApp(services, downloads, log));
  app.notFound((context) => context.text('Nothing is here: Graph answers below /v1.0.', 404));
  return app;
}
