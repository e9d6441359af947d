import type { Hono } from 'hono';
import { etagOf, presentItem } from '../present/list-item.ts';
import { allFields, fieldChoice, selectedFields } from '../query/field-choice.ts';
import { picked, queryOptions } from '../query/query-options.ts';
import { requireItems } from '../rights/check-rights.ts';
import {
  answer,
  contextUrl,
  type GraphContext,
  type GraphEnvironment,
  type Services,
} from '../server/environment.ts';
import { readJson } from '../server/read-body.ts';
import { createItem, deleteItem, fieldsOfNewItem, updateItem } from '../site/write-item.ts';
import { presentFields } from '../present/list-item.ts';
import { itemIn, listContext, listIn, type ListPlace } from './places.ts';
import { itemSelection } from './item-selection.ts';

/** A list's items one by one: read, made, changed, removed. */
export function itemRoutes(app: Hono<GraphEnvironment>, services: Services): void {
  const items = '/sites/:site/lists/:list/items';
  const entity = (place: ListPlace, rest = '/items/$entity') =>
    contextUrl(services, listContext(place, rest));

  app.get(`${items}/:item`, (context) => {
    const place = placeFor(context, services, 'read');
    const item = itemIn(context, services, place);
    const options = queryOptions(new URL(context.req.url), ['$select', '$expand']);
    const whole = presentItem(place.list, item, fieldChoice(options.$expand, place.columns));
    const chosen = picked(whole, itemSelection(options));
    const headers = { ETag: etagOf(item) };
    return answer(context, { '@odata.context': entity(place), ...chosen }, 200, headers);
  });
  app.get(`${items}/:item/fields`, (context) => {
    const place = placeFor(context, services, 'read');
    const item = itemIn(context, services, place);
    const { $select } = queryOptions(new URL(context.req.url), ['$select']);
    const fields = presentFields(item, item, selectedFields($select, place.columns));
    return answer(context, { '@odata.context': entity(place, '/items/fields'), ...fields });
  });
  app.post(items, async (context) => {
    const place = placeFor(context, services, 'write');
    const fields = fieldsOfNewItem(await readJson(context));
    const item = createItem(services, place, fields, context.get('bearer').person);
    const whole = presentItem(place.list, item, allFields(place.columns));
    const location = `${new URL(context.req.url).href.replace(/[?#].*$/, '')}/${item.id}`;
    const headers = { ETag: etagOf(item), Location: location };
    return answer(context, { '@odata.context': entity(place), ...whole }, 201, headers);
  });
  app.patch(`${items}/:item/fields`, async (context) => {
    const place = placeFor(context, services, 'write');
    const item = itemIn(context, services, place);
    const change = { fields: await readJson(context), ifMatch: context.req.header('If-Match') };
    const changed = updateItem(services, place, item, change, context.get('bearer').person);
    const fields = presentFields(changed, changed, allFields(place.columns));
    const headers = { ETag: etagOf(changed) };
    return answer(
      context,
      { '@odata.context': entity(place, '/items/fields'), ...fields },
      200,
      headers,
    );
  });
  app.delete(`${items}/:item`, (context) => {
    const place = placeFor(context, services, 'write');
    const item = itemIn(context, services, place);
    const ifMatch = context.req.header('If-Match');
    deleteItem(services, place, item, ifMatch, context.get('bearer').person);
    return context.body(null, 204);
  });
}

function placeFor(context: GraphContext, services: Services, wanted: 'read' | 'write'): ListPlace {
  const place = listIn(context, services);
  requireItems(context.get('bearer'), place.list, wanted);
  return place;
}
