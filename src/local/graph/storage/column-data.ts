import { duplicateValue } from '../failure/failures.ts';
import type { ColumnDefinition } from '../columns/list-column.ts';
import { itemOf, type ItemRow } from './item.ts';
import type { LocalDatabase } from './open-database.ts';
import { createValueIndex } from './value-index.ts';

/** What happens to the items of a list when one of its columns changes. Runs inside the caller's transaction. */
export interface ColumnData {
  /** Builds a column's index anew. Throws `GraphFailure` when a unique column's values repeat. */
  reindex(list: number, definition: ColumnDefinition): void;
  /** Takes a column's values away, now and in all versions. */
  forget(list: number, name: string): void;
}

export function createColumnData(database: LocalDatabase): ColumnData {
  const index = createValueIndex(database);
  const select = database.prepare('select * from item where list = ? and deleted = 0 order by id');
  const forgetNow = database.prepare(
    'update item set fields = json_remove(fields, ?) where list = ?',
  );
  const forgetBefore = database.prepare(
    'update item_version set fields = json_remove(fields, ?) where list = ?',
  );
  return {
    reindex(list, definition) {
      index.clear(list, definition.name);
      if (!definition.indexed) return;
      for (const row of select.iterate(list)) {
        const { id, fields } = itemOf(row as ItemRow);
        if (index.isTaken(list, id, [definition], fields)) throw duplicateValue();
        index.add(list, id, [definition], fields);
      }
    },
    forget(list, name) {
      const path = `$.${JSON.stringify(name)}`;
      index.clear(list, name);
      forgetNow.run(path, list);
      forgetBefore.run(path, list);
    },
  };
}
