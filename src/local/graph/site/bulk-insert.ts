import { findPerson } from '../../directory/directory.ts';
import { toSecond } from '../columns/date-time.ts';
import { applyChanges, readFields } from '../columns/read-fields.ts';
import type { Services } from '../server/environment.ts';
import type { JsonObject } from '../server/read-body.ts';

/** Many items at once, all or none: for measuring at scale, where one request an item would take an hour. */
export interface BulkInsert {
  /** By title or id. */
  readonly list: string;
  /** Each item's `fields`, as a request would carry them; checked the same way. */
  readonly items: Iterable<JsonObject>;
  /** Sign-in name or id of whoever is to have made them. */
  readonly by: string;
}

/** Answers how many items were made. Throws `GraphFailure` for the first that a request could not have made. */
export function bulkInsert(services: Services, { list: name, items, by }: BulkInsert): number {
  const person = findPerson(by);
  const list = services.lists.find(name);
  if (!person || !list) throw new Error(`There is no list ${name}, or nobody called ${by}`);
  const columns = services.lists.columns(list).map(({ definition }) => definition);
  const shape = { number: list.number, columns };
  const stamp = { by: person.id, at: toSecond(services.now()) };
  const insert = services.database.transaction((): number => {
    let count = 0;
    for (const given of items) {
      services.items.insert(shape, applyChanges(columns, {}, readFields(columns, given)), stamp);
      count += 1;
    }
    return count;
  });
  return insert();
}
