import type { GraphColumn } from './graph-reader.ts';

/** SharePoint's own columns that say nothing here: no item has attachments, and all are of one content type. */
const saysNothing: ReadonlySet<string> = new Set(['ContentType', 'Attachments']);

/** What tells items apart, and SharePoint's own columns: shown after what people wrote. */
const stamps: readonly string[] = [
  'RecordKey',
  'SaveKey',
  'Created',
  'Author',
  'Modified',
  'Editor',
  '_UIVersionString',
  'ID',
];

/** A list's columns in the order to show them: its own first, who and when last. Empty titles are left out. */
export function shownColumns(
  columns: readonly GraphColumn[],
  titleIsUsed: boolean,
): readonly GraphColumn[] {
  const own = columns.filter(
    ({ name }) =>
      !saysNothing.has(name) && !stamps.includes(name) && (name !== 'Title' || titleIsUsed),
  );
  const known = stamps.flatMap((name) => columns.find((column) => column.name === name) ?? []);
  return [...own, ...known];
}
