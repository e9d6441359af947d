import type { Hono } from 'hono';
import { builtInColumns } from '../columns/built-in-columns.ts';
import { readColumnChange, readNewColumn } from '../columns/check-column.ts';
import type { ListColumn } from '../columns/list-column.ts';
import { invalidRequest, itemNotFound } from '../failure/failures.ts';
import { presentBuiltIn, presentColumn, presentColumns } from '../present/list.ts';
import { queryOptions } from '../query/query-options.ts';
import { requireSight, requireStructure } from '../rights/check-rights.ts';
import {
  answer,
  contextUrl,
  type GraphContext,
  type GraphEnvironment,
  type Services,
} from '../server/environment.ts';
import { readJson } from '../server/read-body.ts';
import { changeColumn, removeColumn } from '../site/change-column.ts';
import { listContext, listIn, type ListPlace } from './places.ts';

/** A list's columns: read, made, changed, removed. */
export function columnRoutes(app: Hono<GraphEnvironment>, services: Services): void {
  const columns = '/sites/:site/lists/:list/columns';
  const entity = (place: ListPlace) =>
    contextUrl(services, `${listContext(place, '/columns')}/$entity`);

  app.get(columns, (context) => {
    const place = listIn(context, services);
    requireSight(context.get('bearer'), place.list);
    queryOptions(new URL(context.req.url), []);
    return answer(context, {
      '@odata.context': contextUrl(services, listContext(place, '/columns')),
      value: presentColumns(services.lists.columns(place.list)),
    });
  });
  app.get(`${columns}/:column`, (context) => {
    const place = listIn(context, services);
    requireSight(context.get('bearer'), place.list);
    queryOptions(new URL(context.req.url), []);
    const builtIn = builtInNamed(context);
    const column = builtIn
      ? presentBuiltIn(builtIn)
      : presentColumn(columnNamed(context, services, place));
    return answer(context, { '@odata.context': entity(place), ...column });
  });
  app.post(columns, async (context) => {
    const place = listIn(context, services);
    requireStructure(context.get('bearer'));
    const body = await readJson(context);
    const definition = readNewColumn(body, services.lists.columns(place.list));
    const column = services.lists.addColumn(place.list, definition);
    return answer(context, { '@odata.context': entity(place), ...presentColumn(column) }, 201);
  });
  app.patch(`${columns}/:column`, async (context) => {
    const place = listIn(context, services);
    requireStructure(context.get('bearer'));
    const column = ownColumn(context, services, place);
    const others = services.lists.columns(place.list).filter(({ id }) => id !== column.id);
    const definition = readColumnChange(await readJson(context), column, others);
    const changed = changeColumn(services, place.list, column, definition);
    return answer(context, { '@odata.context': entity(place), ...presentColumn(changed) });
  });
  app.delete(`${columns}/:column`, (context) => {
    const place = listIn(context, services);
    requireStructure(context.get('bearer'));
    removeColumn(services, place.list, ownColumn(context, services, place));
    return context.body(null, 204);
  });
}

function builtInNamed(context: GraphContext) {
  const key = context.req.param('column')?.toLowerCase();
  return builtInColumns.find(({ id, name }) => id === key || name.toLowerCase() === key);
}

function columnNamed(context: GraphContext, { lists }: Services, { list }: ListPlace): ListColumn {
  const key = context.req.param('column')?.toLowerCase();
  const column = lists
    .columns(list)
    .find(({ id, definition }) => id === key || definition.name.toLowerCase() === key);
  if (!column) throw itemNotFound();
  return column;
}

function ownColumn(context: GraphContext, services: Services, place: ListPlace): ListColumn {
  if (builtInNamed(context)) throw invalidRequest("SharePoint's own columns cannot be changed.");
  return columnNamed(context, services, place);
}
