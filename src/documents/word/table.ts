import {
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type ITableCellOptions,
  type Paragraph,
} from 'docx';
import type { RiskLevel } from '#domain/risk-matrix/rating.ts';
import { paragraphs } from './text-blocks.ts';

/** Tints behind a level's word: light enough to print and copy in grey; the word is always there. */
const tints: Readonly<Record<RiskLevel, string>> = {
  low: 'E3F1E3',
  medium: 'FFF0CC',
  high: 'F8D7D3',
};

/** What fills a cell, and how it stands in the table. */
export interface Cell {
  readonly content: readonly Paragraph[];
  readonly level?: RiskLevel;
  readonly isHeading?: boolean;
  readonly centred?: boolean;
}

/** A heading cell, with what the form says to do below it. */
export function headingCell(text: string, detail = ''): Cell {
  return {
    isHeading: true,
    content: [...paragraphs(text, 'bold'), ...(detail === '' ? [] : paragraphs(detail))],
  };
}

/**
 * A table across the page. Columns are given in twips (1/1440 inch), so that every reader lays them out alike. A first
 * row of headings is repeated on each page; a row may run over pages, because a field holds up to 60,000 characters.
 */
export function table(widths: readonly number[], rows: readonly (readonly Cell[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0 && startsWithHeadings(cells),
          cantSplit: index === 0 && startsWithHeadings(cells),
          children: cells.map((cell, column) => tableCell(cell, widths[column] ?? 0)),
        }),
    ),
  });
}

function startsWithHeadings(cells: readonly Cell[]): boolean {
  return cells.every(({ isHeading }) => isHeading);
}

function tableCell({ content, level, isHeading, centred }: Cell, width: number): TableCell {
  const fill = level ? tints[level] : isHeading ? 'EDEDED' : undefined;
  const options: ITableCellOptions = {
    children: content,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(centred ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(fill ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill } } : {}),
  };
  return new TableCell(options);
}
