import type { ColumnDefinition, ListColumn } from '../columns/list-column.ts';
import { createColumnData } from '../storage/column-data.ts';
import type { ListStore, StoredList } from '../storage/list-store.ts';
import type { LocalDatabase } from '../storage/open-database.ts';

interface Structure {
  readonly database: LocalDatabase;
  readonly lists: ListStore;
}

/** Changes a column, and its index with it. Throws `GraphFailure` when what stands in it does not allow the change. */
export function changeColumn(
  { database, lists }: Structure,
  list: StoredList,
  column: ListColumn,
  definition: ColumnDefinition,
): ListColumn {
  const { indexed, enforceUniqueValues } = column.definition;
  const change = database.transaction((): ListColumn => {
    const sameIndex =
      indexed === definition.indexed && enforceUniqueValues === definition.enforceUniqueValues;
    if (!sameIndex) createColumnData(database).reindex(list.number, definition);
    return lists.changeColumn(list, column, definition);
  });
  return change();
}

/** Removes a column with everything that stands in it, as SharePoint does. */
export function removeColumn({ database, lists }: Structure, list: StoredList, column: ListColumn) {
  const remove = database.transaction(() => {
    createColumnData(database).forget(list.number, column.definition.name);
    lists.removeColumn(list, column);
  });
  remove();
}
