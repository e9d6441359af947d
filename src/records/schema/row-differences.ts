import type { Cell } from './column.ts';
import { columnsOf, type Cells, type ListName } from './lists.ts';

/** Whether two values of a column mean the same. The order in which several choices were ticked means nothing. */
export function sameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  const set = new Set<unknown>(one);
  return set.size === new Set<unknown>(other).size && other.every((word) => set.has(word));
}

/** The names of the columns by which two rows differ. Stamps do not count: they say with what a row was written. */
export function differingColumns(list: ListName, one: Cells, other: Cells): readonly string[] {
  return Object.entries(columnsOf(list))
    .filter(([name, { stamp }]) => !stamp && !sameCell(one[name], other[name]))
    .map(([name]) => name);
}
