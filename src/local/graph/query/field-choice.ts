import { builtInColumns, fieldNameOf } from '../columns/built-in-columns.ts';
import type { ColumnDefinition } from '../columns/list-column.ts';
import { notModelled, unknownField } from '../failure/failures.ts';
import type { FieldChoice } from '../present/list-item.ts';
import { namesIn } from './query-options.ts';

const fieldsExpanded = /^\s*fields(?:\(\s*\$select=([^()]*)\))?\s*$/;

/** Every field of a list's items. */
export function allFields(columns: readonly ColumnDefinition[]): FieldChoice {
  return { columns: new Set(columns.map(({ name }) => name)) };
}

/** Reads `$expand` of items: `fields` or `fields($select=A,B)`; null when fields were not asked for. */
export function fieldChoice(
  expand: string | undefined,
  columns: readonly ColumnDefinition[],
): FieldChoice | null {
  if (expand === undefined) return null;
  const match = fieldsExpanded.exec(expand);
  if (!match) throw notModelled('expanding anything but fields, with $select in brackets');
  return selectedFields(match[1], columns);
}

/** Of all fields, the ones in a `$select`. Throws `GraphFailure` naming a column that the list does not have. */
export function selectedFields(
  select: string | undefined,
  columns: readonly ColumnDefinition[],
): FieldChoice {
  const all = allFields(columns);
  if (select === undefined) return all;
  const names = namesIn(select);
  const builtIn = new Set(builtInColumns.map(fieldNameOf));
  const unknown = names.find((name) => !all.columns.has(name) && !builtIn.has(name));
  if (unknown !== undefined) throw unknownField(unknown);
  return { ...all, selected: new Set(names) };
}
