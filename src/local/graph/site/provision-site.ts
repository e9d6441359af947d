import { columnDefinitions } from '#records/schema/column-definitions.ts';
import { listNames, type ListName } from '#records/schema/lists.ts';
import { readNewColumn } from '../columns/check-column.ts';
import { toSecond } from '../columns/date-time.ts';
import type { ListStore, StoredList } from '../storage/list-store.ts';
import type { LocalDatabase } from '../storage/open-database.ts';

/**
 * Makes the lists and columns of Evenkeel's schema that are not there yet: all of them the first time, the new ones after
 * an update. What is there is never changed or removed.
 */
export function provisionSite(database: LocalDatabase, lists: ListStore, now: () => number): void {
  const provision = database.transaction(() => {
    const at = toSecond(now());
    for (const name of listNames) addMissingColumns(lists, listNamed(lists, name, at), name);
  });
  provision();
}

function listNamed(lists: ListStore, name: ListName, at: string): StoredList {
  return lists.find(name) ?? lists.create({ displayName: name, description: '', at });
}

function addMissingColumns(lists: ListStore, list: StoredList, name: ListName): void {
  for (const definition of columnDefinitions(name)) {
    const there = lists.columns(list);
    if (there.some((column) => column.definition.name === definition.name)) continue;
    lists.addColumn(list, readNewColumn(definition, there));
  }
}
