import type { Hono } from 'hono';
import { itemNotFound } from '../failure/failures.ts';
import { presentFields, presentVersion, versionName } from '../present/list-item.ts';
import { fieldChoice, selectedFields } from '../query/field-choice.ts';
import { queryOptions } from '../query/query-options.ts';
import { requireItems } from '../rights/check-rights.ts';
import {
  answer,
  contextUrl,
  type GraphContext,
  type GraphEnvironment,
  type Services,
} from '../server/environment.ts';
import type { StoredItem, StoredVersion } from '../storage/item.ts';
import { itemIn, listContext, listIn, type ListPlace } from './places.ts';

/** An item's versions, newest first. */
export function versionRoutes(app: Hono<GraphEnvironment>, services: Services): void {
  const versions = '/sites/:site/lists/:list/items/:item/versions';
  const address = (place: ListPlace, rest: string) =>
    contextUrl(services, listContext(place, `/items/versions${rest}`));

  app.get(versions, (context) => {
    const { place, item } = itemToRead(context, services);
    const { $expand } = queryOptions(new URL(context.req.url), ['$expand']);
    const choice = fieldChoice($expand, place.columns);
    const all = services.reader.versions(place.list.number, item);
    return answer(context, {
      '@odata.context': address(place, ''),
      value: all.map((version) => presentVersion(item, version, choice)),
    });
  });
  app.get(`${versions}/:version`, (context) => {
    const { place, item } = itemToRead(context, services);
    const { $expand } = queryOptions(new URL(context.req.url), ['$expand']);
    const version = versionNamed(context, services, place, item);
    const choice = fieldChoice($expand, place.columns);
    const body = presentVersion(item, version, choice);
    return answer(context, { '@odata.context': address(place, '/$entity'), ...body });
  });
  app.get(`${versions}/:version/fields`, (context) => {
    const { place, item } = itemToRead(context, services);
    const { $select } = queryOptions(new URL(context.req.url), ['$select']);
    const version = versionNamed(context, services, place, item);
    const fields = presentFields(item, version, selectedFields($select, place.columns));
    return answer(context, { '@odata.context': address(place, '/fields'), ...fields });
  });
}

function itemToRead(context: GraphContext, services: Services) {
  const place = listIn(context, services);
  requireItems(context.get('bearer'), place.list, 'read');
  return { place, item: itemIn(context, services, place) };
}

function versionNamed(
  context: GraphContext,
  { reader }: Services,
  { list }: ListPlace,
  item: StoredItem,
): StoredVersion {
  const name = context.req.param('version');
  const found = reader
    .versions(list.number, item)
    .find(({ version }) => versionName(version) === name);
  if (!found) throw itemNotFound();
  return found;
}
