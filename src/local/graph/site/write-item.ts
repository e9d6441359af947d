import type { DemoPerson } from '../../directory/demo-people.ts';
import { toSecond } from '../columns/date-time.ts';
import type { ColumnDefinition } from '../columns/list-column.ts';
import { applyChanges, readFields } from '../columns/read-fields.ts';
import { etagMismatch, invalidRequest, itemNotFound, notModelled } from '../failure/failures.ts';
import { etagOf } from '../present/list-item.ts';
import type { Services } from '../server/environment.ts';
import { isObject, type JsonObject } from '../server/read-body.ts';
import type { Stamp, StoredItem } from '../storage/item.ts';
import type { StoredList } from '../storage/list-store.ts';

interface Place {
  readonly list: StoredList;
  readonly columns: readonly ColumnDefinition[];
}

/** What SharePoint fills itself; said by a caller, it is passed over without a word. */
const stampsOfItem: ReadonlySet<string> = new Set([
  'id',
  'createdBy',
  'createdDateTime',
  'lastModifiedBy',
  'lastModifiedDateTime',
  'eTag',
  'webUrl',
]);

/** Reads the body of a new item. Throws `GraphFailure`. */
export function fieldsOfNewItem(body: JsonObject): JsonObject {
  const others = Object.keys(body).filter(
    (name) => name !== 'fields' && !name.startsWith('@') && !stampsOfItem.has(name),
  );
  if (others.length > 0) throw notModelled(`${others.join(', ')} of a new item`);
  const { fields = {} } = body;
  if (!isObject(fields)) throw invalidRequest('Invalid request: fields must be an object.');
  return fields;
}

/** Makes an item, stamped with who asks and the time here. Throws `GraphFailure`. */
export function createItem(
  { database, items, now }: Services,
  { list, columns }: Place,
  given: JsonObject,
  by: DemoPerson,
): StoredItem {
  const fields = applyChanges(columns, {}, readFields(columns, given));
  const shape = { number: list.number, columns };
  const insert = database.transaction(() => items.insert(shape, fields, stampOf(by, now())));
  return insert();
}

/** Changes an item if it is still as `ifMatch` says; without one, whatever it is. Throws `GraphFailure`. */
export function updateItem(
  { database, items, now }: Services,
  { list, columns }: Place,
  item: StoredItem,
  { fields: given, ifMatch }: { readonly fields: JsonObject; readonly ifMatch: string | undefined },
  by: DemoPerson,
): StoredItem {
  const changes = readFields(columns, given);
  const shape = { number: list.number, columns };
  const update = database.transaction((): StoredItem => {
    const standing = standingItem(items.get(list.number, item.id), ifMatch);
    const fields = applyChanges(columns, standing.fields, changes);
    return items.update(shape, standing, fields, stampOf(by, now()));
  });
  return update();
}

/** Removes an item if it is still as `ifMatch` says. Throws `GraphFailure`. */
export function deleteItem(
  { database, items, now }: Services,
  { list, columns }: Place,
  item: StoredItem,
  ifMatch: string | undefined,
  by: DemoPerson,
): void {
  const remove = database.transaction(() => {
    const standing = standingItem(items.get(list.number, item.id), ifMatch);
    items.remove({ number: list.number, columns }, standing, stampOf(by, now()));
  });
  remove();
}

/** Looked at again inside the transaction: the item may have moved on since the request was read. */
function standingItem(item: StoredItem | undefined, ifMatch: string | undefined): StoredItem {
  if (!item) throw itemNotFound();
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== etagOf(item)) throw etagMismatch();
  return item;
}

function stampOf(by: DemoPerson, at: number): Stamp {
  return { by: by.id, at: toSecond(at) };
}
