import { Hono } from 'hono';
import type { FaultPlan } from '../../graph/faults/fault-plan.ts';
import type { ReadPage } from '../../start/read-built-pages.ts';
import type { Place } from '../contract.ts';
import { conditionRoutes } from './condition-routes.ts';
import type { TokenService } from './give-tokens.ts';
import { ownPageOnly } from './own-page-only.ts';
import { hostPageHeaders } from './page-headers.ts';
import { createSessions } from './sessions.ts';
import { signInRoutes } from './sign-in-routes.ts';

/** What the Teams-like page's server serves. */
export interface HostServing {
  readonly hostOrigin: string;
  readonly place: Place;
  readonly tokenService: TokenService;
  readonly faults: FaultPlan;
  readonly page: ReadPage;
}

/** The addresses that the page itself knows. */
const pageAddresses = ['/', '/records', '/records/*'] as const;

/** Serves the Teams-like page and what it asks for: the place, who is signed in, tokens for the app, faults. */
export function hostServer(serving: HostServing): Hono {
  const { hostOrigin, place, tokenService, faults, page } = serving;
  const headers = hostPageHeaders(new URL(place.appAddress).origin, place.graphOrigin);
  const sessions = createSessions(tokenService.authority, hostOrigin);
  const server = new Hono();
  server.use(ownPageOnly(hostOrigin));
  server.get('/place', (context) => context.json(place));
  server.route('/', signInRoutes(sessions, tokenService));
  server.route('/', conditionRoutes(faults, sessions, tokenService));
  for (const address of pageAddresses)
    server.get(address, (context) => context.html(page.html, 200, headers));
  server.get('*', async (context) => (await page.files(context.req.raw)) ?? context.notFound());
  return server;
}
