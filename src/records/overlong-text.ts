import { textLimits } from '#domain/shared/field-limits.ts';
import type { DesiredRecord } from './record.ts';
import type { Column } from './schema/column.ts';
import { columnsOf, type Cells } from './schema/lists.ts';

/** A text that SharePoint would refuse for its length. */
export interface OverlongText {
  /** The column's heading. */
  readonly column: string;
  /** The most characters it holds. */
  readonly limit: number;
}

/** The most characters a column of text holds; null for other columns. SharePoint's own limits unless set lower. */
function limitOf({ kind, maxLength }: Column): number | null {
  if (kind === 'note') return maxLength ?? textLimits.note;
  return kind === 'text' ? (maxLength ?? textLimits.line) : null;
}

/** The first text that is too long to be saved; null when everything fits. */
export function overlongText(records: readonly DesiredRecord[]): OverlongText | null {
  for (const { list, row } of records) {
    const cells: Cells = row;
    for (const [name, column] of Object.entries(columnsOf(list))) {
      const limit = limitOf(column);
      const cell = cells[name];
      if (limit !== null && typeof cell === 'string' && cell.length > limit)
        return { column: column.title, limit };
    }
  }
  return null;
}
