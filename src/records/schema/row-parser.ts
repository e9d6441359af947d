import * as z from 'zod/mini';
import { parsePersonReference, parseRecordKey } from '#domain/shared/record-key.ts';
import { emptyCells, type Cell, type Column, type ColumnKind } from './column.ts';
import { columnsOf, type ListName, type Row } from './lists.ts';
import { dayFromField, momentFromField } from './time-fields.ts';

type CellSchema = z.ZodMiniType<Cell>;

/** Line breaks come back as SharePoint likes them; inside they are always one character. */
const plainText = z.pipe(
  z.string(),
  z.transform((text: string) => text.replace(/\r\n?/g, '\n')),
);

function isKey({ key }: Column, text: string): boolean {
  const parsed = key === 'person' ? parsePersonReference(text) : parseRecordKey(text);
  return parsed.ok && parsed.value === text;
}

function isPossible({ values, min, max }: Column, value: number): boolean {
  if (!Number.isInteger(value)) return false;
  if (values) return values.includes(value);
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

function readable(from: (field: string) => Cell): CellSchema {
  return z.pipe(
    z.string().check(z.refine((field) => from(field) !== null)),
    z.transform((field: string) => from(field)),
  );
}

const filled: Readonly<Record<ColumnKind, (column: Column) => CellSchema>> = {
  text: (column) =>
    column.key ? z.string().check(z.refine((text) => isKey(column, text))) : plainText,
  note: () => plainText,
  number: (column) => z.number().check(z.refine((value) => isPossible(column, value))),
  boolean: () => z.boolean(),
  day: () => readable(dayFromField),
  moment: () => readable(momentFromField),
  choice: (column) => z.enum(column.choices ?? []),
  choices: (column) => z.array(z.enum(column.choices ?? [])),
};

type CellsSchema = z.ZodMiniType<Readonly<Record<string, Cell>>>;

const schemas = new Map<ListName, CellsSchema>();

/** Made when a list is first read: opening the app reads two of them. */
function schemaOf(list: ListName): CellsSchema {
  const known = schemas.get(list);
  if (known) return known;
  const cells = Object.entries(columnsOf(list)).map(([name, column]) => {
    const schema = filled[column.kind](column);
    return [name, column.required ? schema : z.nullable(schema)] as const;
  });
  const made: CellsSchema = z.object(Object.fromEntries(cells));
  schemas.set(list, made);
  return made;
}

/** A row, or the heading of the first column that holds something no row can hold. */
export type ParsedRow<Name extends ListName> =
  { readonly ok: true; readonly row: Row<Name> } | { readonly ok: false; readonly column: string };

/**
 * Reads a list item's `fields` as Graph answers them. Graph leaves empty columns out, and SharePoint keeps emptied ones as
 * null or as empty text: all three mean the same. Nothing out of range gets through: a score of 7, a likelihood of 9, an
 * unknown choice, 30 February. Columns the schema does not know are left out.
 */
export function parseRow<Name extends ListName>(
  list: Name,
  fields: Readonly<Record<string, unknown>>,
): ParsedRow<Name> {
  const columns = Object.entries(columnsOf(list));
  const given = columns.map(([name]) => [
    name,
    fields[name] === '' ? null : (fields[name] ?? null),
  ]);
  const parsed = schemaOf(list).safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '');
    return { ok: false, column: columnsOf(list)[name]?.title ?? name };
  }
  const cells = columns.map(([name, { kind }]) => [name, parsed.data[name] ?? emptyCells[kind]]);
  return { ok: true, row: Object.fromEntries(cells) as Row<Name> };
}
