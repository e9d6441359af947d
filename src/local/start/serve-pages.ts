import type { Settings } from '#hosts/settings.ts';
import { appRegistration, tenant } from '../directory/tenant.ts';
import type { LocalGraph } from '../graph/start-local-graph.ts';
import { hostServer } from '../teams-page/server/host-server.ts';
import { appScopes } from '../tokens/app-scopes.ts';
import { appServer } from './app-server.ts';
import type { Listening } from './listen.ts';
import type { BuiltPages } from './read-built-pages.ts';

/** The servers that listen, and what they are to serve. */
export interface PageServing {
  readonly host: Listening;
  readonly app: Listening;
  readonly graph: LocalGraph;
  readonly pages: BuiltPages;
  readonly settings: Settings;
}

/** Opens both pages to the public. */
export function servePages({ host, app, graph, pages, settings }: PageServing): void {
  const hostOrigin = host.origin;
  app.answerWith(appServer({ page: pages.app, settings, hostOrigin }));
  const { siteId, authority, faults, origin: graphOrigin } = graph;
  const { clientId } = appRegistration;
  const appAddress = `${app.origin}/tab/`;
  const teams = hostServer({
    hostOrigin,
    place: { appAddress, graphOrigin, siteId, tenantId: tenant.id, clientId },
    tokenService: {
      authority,
      registration: { clientId, graphOrigin, scopes: appScopes },
      lapsed: new Set(),
    },
    faults,
    page: pages.teams,
  });
  host.answerWith((request) => teams.fetch(request));
}
