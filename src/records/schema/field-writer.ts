import type { CalendarDate, Instant } from '#domain/shared/calendar-date.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Cell, ColumnKind } from './column.ts';
import { columnsOf, type Cells, type ListName } from './lists.ts';
import { dayToField, momentToField } from './time-fields.ts';

/** A list item's `fields` as Graph takes them. */
export type Fields = Readonly<Record<string, unknown>>;

function isEmpty(cell: Cell | undefined): boolean {
  const isEmptyList = Array.isArray(cell) && cell.length === 0;
  return cell === undefined || cell === null || cell === '' || isEmptyList;
}

/** How a filled-in value is written where Graph wants it in another form. */
const written: Partial<Readonly<Record<ColumnKind, (cell: Cell) => unknown>>> = {
  day: (cell) => dayToField(cell as CalendarDate),
  moment: (cell) => momentToField(cell as Instant),
};

function writeCell(name: string, kind: ColumnKind, cell: Cell | undefined): Fields {
  if (kind === 'choices')
    return { [`${name}@odata.type`]: 'Collection(Edm.String)', [name]: cell ?? [] };
  if (cell === undefined || isEmpty(cell)) return { [name]: null };
  return { [name]: written[kind]?.(cell) ?? cell };
}

function write(list: ListName, row: Cells, names: readonly string[]): Fields {
  const columns = columnsOf(list);
  const parts = names.map((name) => writeCell(name, columns[name]?.kind ?? 'text', row[name]));
  return Object.assign({}, ...parts) as Fields;
}

/**
 * The fields of a new item; what is empty is left out. SharePoint's own Title holds the record's key, so that nothing
 * personal shows where SharePoint names items by their title.
 */
export function newItemFields(list: ListName, key: RecordKey, row: Cells): Fields {
  const filled = Object.keys(columnsOf(list)).filter((name) => !isEmpty(row[name]));
  return { Title: key, ...write(list, row, filled) };
}

/** The fields that change an item's columns `names` to what the row says; null empties a column. */
export function changedFields(list: ListName, row: Cells, names: readonly string[]): Fields {
  return write(list, row, names);
}
