import type { Hono } from 'hono';
import * as z from 'zod';
import { readNewColumn } from '../columns/check-column.ts';
import { toSecond } from '../columns/date-time.ts';
import type { ListColumn } from '../columns/list-column.ts';
import { invalidRequest, nameAlreadyExists, notModelled } from '../failure/failures.ts';
import { presentColumns, presentList } from '../present/list.ts';
import { picked, queryOptions, selection } from '../query/query-options.ts';
import {
  maySeeList,
  requireScope,
  requireSight,
  requireStructure,
} from '../rights/check-rights.ts';
import {
  answer,
  contextUrl,
  type GraphContext,
  type GraphEnvironment,
  type Services,
} from '../server/environment.ts';
import { readJson } from '../server/read-body.ts';
import type { StoredList } from '../storage/list-store.ts';
import { listContext, listIn, requireSite } from './places.ts';

const newList = z.strictObject({
  displayName: z.string().trim().min(1).max(255),
  description: z.string().max(255).default(''),
  list: z.strictObject({ template: z.literal('genericList') }),
  columns: z.array(z.unknown()).default([]),
});

/** The site's lists: all that someone may see, one, and a new one. */
export function listRoutes(app: Hono<GraphEnvironment>, services: Services): void {
  app.get('/sites/:site/lists', (context) => {
    requireSite(context);
    const bearer = context.get('bearer');
    requireScope(bearer, 'read-site');
    const names = listSelection(context);
    // SharePoint leaves out what someone may not see, without a word.
    const seen = services.lists.all().filter((list) => maySeeList(bearer.person, list));
    return answer(context, {
      '@odata.context': contextUrl(services, 'lists'),
      value: seen.map((list) => picked(presentList(list), names)),
    });
  });
  app.get('/sites/:site/lists/:list', (context) => {
    const place = listIn(context, services);
    requireSight(context.get('bearer'), place.list);
    const { $expand } = queryOptions(new URL(context.req.url), ['$select', '$expand']);
    if ($expand !== undefined && $expand !== 'columns')
      throw notModelled('expanding anything but columns of a list');
    const columns = $expand ? services.lists.columns(place.list) : undefined;
    const names = listSelection(context);
    if (columns) names?.add('columns');
    const whole = presentList(place.list, columns);
    const context_ = contextUrl(services, `${listContext(place)}/$entity`);
    return answer(context, { '@odata.context': context_, ...picked(whole, names) });
  });
  app.post('/sites/:site/lists', async (context) => {
    requireSite(context);
    requireStructure(context.get('bearer'));
    const list = createList(services, await readJson(context));
    const columns = presentColumns(services.lists.columns(list));
    return answer(context, { ...presentList(list), columns }, 201);
  });
}

/** `$select` of a list; a set of its own, because an expansion adds to it. */
function listSelection(context: GraphContext): Set<string> | null {
  const { $select } = queryOptions(new URL(context.req.url), ['$select', '$expand']);
  const properties = ['id', 'name', 'displayName', 'description', 'webUrl', 'eTag', 'list'];
  const more = ['createdDateTime', 'lastModifiedDateTime', 'parentReference', 'columns'];
  const names = selection($select, 'list', new Set([...properties, ...more]));
  return names && new Set(names);
}

function createList({ database, lists, now }: Services, body: unknown): StoredList {
  if (typeof body === 'object' && body !== null && 'name' in body)
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  const parsed = newList.safeParse(body);
  if (!parsed.success) throw invalidRequest('One of the provided arguments is not acceptable.');
  const { displayName, description, columns } = parsed.data;
  if (lists.find(displayName)) throw nameAlreadyExists();
  const make = database.transaction((): StoredList => {
    const list = lists.create({ displayName, description, at: toSecond(now()) });
    const made: ListColumn[] = [];
    for (const column of columns) made.push(lists.addColumn(list, readNewColumn(column, made)));
    return list;
  });
  return make();
}
