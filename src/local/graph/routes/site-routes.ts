import type { Hono } from 'hono';
import { recordsSite } from '../../directory/tenant.ts';
import { itemNotFound, notModelled } from '../failure/failures.ts';
import { presentSite } from '../present/list.ts';
import { picked, queryOptions, selection } from '../query/query-options.ts';
import { requireScope } from '../rights/check-rights.ts';
import {
  answer,
  contextUrl,
  type GraphContext,
  type GraphEnvironment,
  type Services,
} from '../server/environment.ts';
import { requireSite } from './places.ts';

/** The one site, by id and by address. */
export function siteRoutes(app: Hono<GraphEnvironment>, services: Services): void {
  const site = (context: GraphContext) => {
    requireScope(context.get('bearer'), 'read-site');
    const { $select } = queryOptions(new URL(context.req.url), ['$select']);
    const whole = presentSite();
    const names = selection($select, 'site', new Set(Object.keys(whole)));
    const context_ = contextUrl(services, 'sites/$entity');
    return answer(context, { '@odata.context': context_, ...picked(whole, names) });
  };
  app.get('/sites/:hostAndPath{[^/]+:/.+}', (context) => {
    const asked = context.req.param('hostAndPath').replace(/:$/, '').toLowerCase();
    if (asked.split(':').length > 2) throw notModelled('what is below a site named by address');
    if (asked !== `${recordsSite.hostname}:${recordsSite.path}`) throw itemNotFound();
    return site(context);
  });
  app.get('/sites/:site', (context) => {
    requireSite(context);
    return site(context);
  });
}
