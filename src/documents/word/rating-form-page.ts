import { AlignmentType, Paragraph, type Table } from 'docx';
import { ratingForm } from '#content/forms/rating-form.ts';
import type { PrintedCell, PrintedLevel, RatingFormModel } from '../rating-form-model.ts';
import { table, headingCell, type Cell } from './table.ts';
import { heading, paragraphs, run } from './text-blocks.ts';

/** Appendix 2a on one upright page. */
export function ratingFormPage(model: RatingFormModel): (Paragraph | Table)[] {
  return [
    heading(1, ratingForm.title),
    ...paragraphs(ratingForm.instruction),
    ...paragraphs(ratingForm.overall),
    ...paragraphs(ratingForm.filing),
    heading(2, ratingForm.matrixTitle),
    ...paragraphs(
      `Rows are ${ratingForm.likelihoodAxis.toLowerCase()}, highest first; columns are ${ratingForm.impactAxis.toLowerCase()}.`,
    ),
    matrix(model),
    ...paragraphs(''),
    ...paragraphs(model.legend),
    heading(2, ratingForm.levelColumns.action),
    levelTable(model.levels),
  ];
}

function matrix({ impactHeadings, rows }: RatingFormModel): Table {
  const corner = headingCell(`${ratingForm.likelihoodAxis} ↓ ${ratingForm.impactAxis} →`);
  return table(
    [1700, 1588, 1588, 1588, 1588, 1588],
    [
      [corner, ...impactHeadings.map((name) => headingCell(name))],
      ...rows.map(({ heading: name, cells }) => [headingCell(name), ...cells.map(matrixCell)]),
    ],
  );
}

function matrixCell({ score, word, level, marks }: PrintedCell): Cell {
  const line = (text: string, look: 'plain' | 'bold') =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: [run(text, look)] });
  return {
    level,
    centred: true,
    content: [
      line(`${score} ${word}`, marks.length > 0 ? 'bold' : 'plain'),
      ...marks.map((mark) => line(mark, 'bold')),
    ],
  };
}

function levelTable(levels: readonly PrintedLevel[]): Table {
  const columns = ratingForm.levelColumns;
  return table(
    [2400, 7240],
    [
      [headingCell(columns.level), headingCell(columns.action)],
      ...levels.map(({ level, word, range, actionAndTimescale, isOverall }) => [
        {
          level,
          content: [
            ...paragraphs(`${word} (${range})`, 'bold'),
            ...(isOverall ? paragraphs('This assessment’s overall level') : []),
          ],
        },
        { content: paragraphs(actionAndTimescale) },
      ]),
    ],
  );
}
