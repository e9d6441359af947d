import { invalidRequest, readOnlyField, unknownField } from '../failure/failures.ts';
import { isReadOnlyField, titleColumn } from './built-in-columns.ts';
import type { ColumnDefinition } from './list-column.ts';
import { storedValue, type StoredValue } from './stored-value.ts';
import { isUnfit } from './unfit.ts';

/** An item's values by column; what is empty is not there. */
export type StoredFields = Readonly<Record<string, StoredValue>>;

/** What a write says of some columns; null empties one. */
export type FieldChanges = Readonly<Record<string, StoredValue | null>>;

const annotation = '@odata.type';

/** Reads the `fields` of a write. Throws `GraphFailure` naming the column, never repeating the value. */
export function readFields(
  columns: readonly ColumnDefinition[],
  given: Readonly<Record<string, unknown>>,
): FieldChanges {
  const byName = new Map(columns.map((column) => [column.name, column]));
  const names = Object.keys(given).filter((name) => !name.includes('@'));
  for (const name of Object.keys(given)) refuseStrayAnnotation(name, given);
  return Object.fromEntries(
    names.map((name) => {
      const column = columnNamed(name, byName);
      if (isSeveral(column)) refuseUnannotated(name, given);
      return [name, readValue(name, column, given[name])] as const;
    }),
  );
}

/**
 * The fields once a write is done. Throws `GraphFailure` when a required column would be left empty, which SharePoint asks
 * for on its own forms and lets pass through Graph: an item without its key would be lost to Evenkeel.
 */
export function applyChanges(
  columns: readonly ColumnDefinition[],
  before: StoredFields,
  changes: FieldChanges,
): StoredFields {
  const merged = Object.entries({ ...before, ...changes });
  const after = Object.fromEntries(
    merged.filter((entry): entry is [string, StoredValue] => entry[1] !== null),
  );
  const missing = columns.find(({ name, required }) => required && !(name in after));
  if (missing) throw invalidRequest(`Field '${missing.name}' is required`);
  return after;
}

type Readable = Omit<ColumnDefinition, 'name'>;

function columnNamed(name: string, columns: ReadonlyMap<string, Readable>): Readable {
  const column = name === titleColumn.name ? titleColumn : columns.get(name);
  if (column) return column;
  throw isReadOnlyField(name) ? readOnlyField(name) : unknownField(name);
}

function readValue(name: string, column: Readable, value: unknown): StoredValue | null {
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (empty) return null;
  const read = storedValue(column, value);
  if (isUnfit(read)) throw invalidRequest(`${read.unfit} (Field '${name}')`);
  return read;
}

function isSeveral(column: Readable): boolean {
  return column.choice?.displayAs === 'checkBoxes';
}

/** Without this annotation SharePoint cannot tell what the array holds, and answers a bare "Invalid request". */
function refuseUnannotated(name: string, given: Readonly<Record<string, unknown>>): void {
  if (given[name] === null || given[name + annotation] === 'Collection(Edm.String)') return;
  throw invalidRequest(
    `Invalid request: several choices need '${name}${annotation}': 'Collection(Edm.String)' beside them.`,
  );
}

function refuseStrayAnnotation(name: string, given: Readonly<Record<string, unknown>>): void {
  const place = name.indexOf('@');
  if (place < 1) return;
  if (!(name.slice(0, place) in given)) throw unknownField(name);
}
