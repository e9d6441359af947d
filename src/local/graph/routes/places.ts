import { recordsSite } from '../../directory/tenant.ts';
import type { ColumnDefinition } from '../columns/list-column.ts';
import { itemNotFound } from '../failure/failures.ts';
import type { GraphContext, Services } from '../server/environment.ts';
import type { StoredItem } from '../storage/item.ts';
import type { StoredList } from '../storage/list-store.ts';

/** A list that a request is about, with its columns as they are now. */
export interface ListPlace {
  readonly list: StoredList;
  readonly columns: readonly ColumnDefinition[];
}

/** There is one site; any other is not found. */
export function requireSite(context: GraphContext): void {
  if (context.req.param('site')?.toLowerCase() !== recordsSite.id) throw itemNotFound();
}

/** The list named in the address, by id or title. Throws `GraphFailure`. */
export function listIn(context: GraphContext, { lists }: Services): ListPlace {
  requireSite(context);
  const list = lists.find(context.req.param('list') ?? '');
  if (!list) throw itemNotFound();
  return { list, columns: lists.columns(list).map(({ definition }) => definition) };
}

/** The item named in the address. Throws `GraphFailure`. */
export function itemIn(
  context: GraphContext,
  { items }: Services,
  { list }: ListPlace,
): StoredItem {
  const id = context.req.param('item') ?? '';
  const item = /^\d{1,15}$/.test(id) ? items.get(list.number, Number(id)) : undefined;
  if (!item) throw itemNotFound();
  return item;
}

/** The path of a list, as it stands in `@odata.context`. */
export function listContext({ list }: ListPlace, rest = ''): string {
  const site = encodeURIComponent(recordsSite.id);
  return `sites('${site}')/lists('${list.id}')${rest}`;
}
