import type { Paragraph, Table } from 'docx';
import { evaluationForm } from '#content/forms/evaluation-form.ts';
import { evaluationColumns, type EvaluationFormModel } from '../evaluation-form-model.ts';
import { headingCell, table } from './table.ts';
import { heading, paragraphs, passageBlock } from './text-blocks.ts';

/** Widths of the six columns, in twips, in the order of the form; together the width of a page on its side. */
const columnWidths = [3100, 3900, 1300, 3000, 1300, 2270];

/** Appendix 2b on its side, over as many pages as the risks need. */
export function evaluationFormPage(model: EvaluationFormModel): (Paragraph | Table)[] {
  const { columns } = evaluationForm;
  return [
    heading(1, evaluationForm.title),
    headerTable(model),
    ...paragraphs(''),
    table(columnWidths, [
      evaluationColumns.map((column) =>
        headingCell(columns[column].heading, columns[column].instruction),
      ),
      ...model.rows.map(({ cells }) =>
        evaluationColumns.map((column) => ({ content: cells[column].flatMap(passageBlock) })),
      ),
    ]),
    ...(model.rows.length > 0 ? [] : paragraphs('No risks recorded.')),
  ];
}

/** The seven fields above the table, as the form groups them; the last cell says which risk the score is from. */
function headerTable({ header, overallFrom }: EvaluationFormModel): Table {
  const cells = header.map((field) => ({ content: passageBlock(field) }));
  const from = { content: paragraphs(overallFrom) };
  return table([3718, 3717, 3717, 3718], [cells.slice(0, 4), [...cells.slice(4), from]]);
}
