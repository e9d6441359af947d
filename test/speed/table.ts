/** Rows as a table of plain text: the first column is words, the others are numbers and stand to the right. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, (row: Row) => string | number>>,
): string {
  const heads = Object.keys(columns);
  const cells = rows.map((row) => Object.values(columns).map((cell) => String(cell(row))));
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (words: readonly string[]) =>
    words
      .map((word, at) => (at === 0 ? word.padEnd(widths[at] ?? 0) : word.padStart(widths[at] ?? 0)))
      .join('  ');
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(heads), line(rule), ...cells.map(line)].join('\n');
}
