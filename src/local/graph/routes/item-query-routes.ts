import type { Hono } from 'hono';
import { GraphFailure } from '../failure/graph-failure.ts';
import { listViewThreshold } from '../failure/failures.ts';
import { presentItem, type FieldChoice } from '../present/list-item.ts';
import { readDeltaToken, writeDeltaToken } from '../query/delta-token.ts';
import { fieldChoice } from '../query/field-choice.ts';
import type { IndexedPredicate } from '../query/indexed-predicate.ts';
import { lastIdOf, pageTokenAfter } from '../query/page-token.ts';
import { parseFilter } from '../query/parse-filter.ts';
import { pageSize, picked, queryOptions } from '../query/query-options.ts';
import { requireItems } from '../rights/check-rights.ts';
import {
  answer,
  contextUrl,
  type GraphContext,
  type GraphEnvironment,
  type Services,
} from '../server/environment.ts';
import type { StoredItem } from '../storage/item.ts';
import { itemSelection } from './item-selection.ts';
import { listContext, listIn, type ListPlace } from './places.ts';

/** SharePoint's list view threshold, in rows. */
const mostRowsLookedAt = 5000;

const pageOptions = ['$expand', '$filter', '$select', '$skiptoken', '$top'];

/** A list's items by the page: all of them, those a filter finds, those changed since. */
export function itemQueryRoutes(app: Hono<GraphEnvironment>, services: Services): void {
  app.get('/sites/:site/lists/:list/items', (context) => {
    const place = placeToRead(context, services);
    const address = new URL(context.req.url);
    const options = queryOptions(address, pageOptions);
    const choice = fieldChoice(options.$expand, place.columns);
    const names = itemSelection(options);
    const predicate = options.$filter ? parseFilter(options.$filter, place.columns) : undefined;
    refuseLongLook(services, place, predicate);
    const top = pageSize(options.$top);
    const after = lastIdOf(options.$skiptoken);
    const page = { list: place.list.number, after, top: top + 1, ...(predicate && { predicate }) };
    const rows = services.reader.page(page);
    const shown = rows.slice(0, top);
    const last = rows.length > top ? shown.at(-1) : undefined;
    return answer(context, {
      '@odata.context': contextUrl(services, listContext(place, '/items')),
      ...(last && { '@odata.nextLink': linkWith(address, '$skiptoken', pageTokenAfter(last.id)) }),
      value: shown.map((item) => picked(presentItem(place.list, item, choice), names)),
    });
  });
  app.get('/sites/:site/lists/:list/items/delta', (context) => {
    const place = placeToRead(context, services);
    const address = new URL(context.req.url);
    const options = queryOptions(address, ['$expand', '$select', '$top']);
    const choice = fieldChoice(options.$expand, place.columns);
    const changes = changesSince(context, services, place, pageSize(options.$top));
    return answer(context, {
      '@odata.context': contextUrl(services, listContext(place, '/items')),
      [changes.more ? '@odata.nextLink' : '@odata.deltaLink']: linkWith(
        address,
        'token',
        changes.token,
      ),
      value: changes.items.map((item) => presented(place, item, choice, options)),
    });
  });
}

function placeToRead(context: GraphContext, services: Services): ListPlace {
  const place = listIn(context, services);
  requireItems(context.get('bearer'), place.list, 'read');
  return place;
}

function presented(
  { list }: ListPlace,
  item: StoredItem,
  choice: FieldChoice | null,
  options: Parameters<typeof itemSelection>[0],
): unknown {
  return picked(presentItem(list, item, choice), itemSelection(options));
}

/** However small a page is asked for, SharePoint looks at every row that the filter finds. */
function refuseLongLook(
  { reader }: Services,
  { list }: ListPlace,
  predicate: IndexedPredicate | undefined,
): void {
  if (!predicate) return;
  const rows = reader.rowsLookedAt(list.number, predicate, mostRowsLookedAt + 1);
  if (rows > mostRowsLookedAt) throw listViewThreshold();
}

interface Changes {
  readonly items: readonly StoredItem[];
  readonly more: boolean;
  readonly token: string;
}

function changesSince(
  context: GraphContext,
  { reader, now }: Services,
  { list }: ListPlace,
  top: number,
): Changes {
  const given = context.req.query('token');
  const tokenUpTo = (sequence: number) =>
    writeDeltaToken({ list: list.id, sequence, issued: now() });
  if (given === 'latest')
    return { items: [], more: false, token: tokenUpTo(reader.latestSequence(list.number)) };
  const since = given === undefined ? null : readDeltaToken(given, list.id, now());
  if (given !== undefined && !since) throw resync(context);
  const rows = reader.changes(list.number, since?.sequence ?? 0, top + 1);
  const page = rows.slice(0, top);
  const upTo = page.at(-1)?.sequence ?? since?.sequence ?? 0;
  // Someone who starts afresh has nothing to remove.
  const items = since ? page : page.filter((item) => !item.deleted);
  return { items, more: rows.length > top, token: tokenUpTo(upTo) };
}

function resync(context: GraphContext): GraphFailure {
  const start = new URL(context.req.url);
  start.searchParams.delete('token');
  const message = 'Resync required. Replace any local items with the server state.';
  const headers = { Location: start.href };
  return new GraphFailure(410, 'resyncChangesApplyDifferences', message, headers);
}

/** The same address with one parameter set. */
function linkWith(address: URL, name: string, value: string): string {
  const link = new URL(address);
  link.searchParams.set(name, value);
  return link.href;
}
