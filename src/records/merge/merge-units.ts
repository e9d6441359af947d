import { emptyCells, type Cell, type Column } from '../schema/column.ts';
import { columnsOf, type Cells, type ListName } from '../schema/lists.ts';
import { sameCell } from '../schema/row-differences.ts';

/** Columns that are compared, and chosen, as one. */
export interface MergeUnit {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What people are asked about: each column of its own, or those of a unit together. Derived columns are left out. */
export function mergeUnits(list: ListName): readonly MergeUnit[] {
  const units = new Map<string, string[]>();
  for (const [name, { unit = name, derived }] of Object.entries(columnsOf(list)))
    if (!derived) units.set(unit, [...(units.get(unit) ?? []), name]);
  return [...units].map(([name, columns]) => ({ name, columns }));
}

/** The columns the app sets by itself. */
export function derivedColumns(list: ListName): readonly string[] {
  return Object.entries(columnsOf(list)).flatMap(([name, { derived }]) => (derived ? [name] : []));
}

/** A row nobody filled in: what a record that did not exist before is compared with. */
export function emptyRow(list: ListName): Cells {
  const cells = Object.entries(columnsOf(list)).map(([name, { kind }]) => [name, emptyCells[kind]]);
  return Object.fromEntries(cells) as Cells;
}

/** Whether two rows agree in the columns named. */
export function agree(columns: readonly string[], one: Cells, other: Cells): boolean {
  return columns.every((name) => sameCell(one[name], other[name]));
}

/** Some columns of a row. */
export function cellsOf(columns: readonly string[], row: Cells): Cells {
  return Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
}

/** Whether a column holds a set, whose entries are each changed on their own. */
export function isSet({ kind, lines }: Column): boolean {
  return kind === 'choices' || lines === true;
}

type Entries = readonly string[];

function entriesOf(cell: Cell | undefined): Entries {
  if (Array.isArray(cell)) return cell as Entries;
  return typeof cell === 'string' ? cell.split('\n').filter((line) => line !== '') : [];
}

/** The entries of theirs and mine together, without those that either side took out. */
export function mergeSets(
  column: Column,
  { base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', Cell | undefined>>,
): Cell {
  const [before, here, there] = [entriesOf(base), entriesOf(mine), entriesOf(theirs)];
  const stands = (entry: string) =>
    here.includes(entry) === there.includes(entry) || !before.includes(entry);
  const entries = [...new Set([...there, ...here])].filter(stands);
  return column.lines ? entries.join('\n') : entries;
}
