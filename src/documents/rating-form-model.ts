import type { Assessment } from '#domain/assessment/assessment.ts';
import { overallRating } from '#domain/assessment/overall-rating.ts';
import { matrixRows, type MatrixCell } from '#domain/risk-matrix/matrix-rows.ts';
import type { DraftRating, RiskLevel } from '#domain/risk-matrix/rating.ts';
import { levels } from '#content/levels.ts';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodName } from '#content/scales/likelihood-scale.ts';
import { numberRisks, type NumberedRisk } from './numbered-risks.ts';

/** One cell of the printed matrix: its number and word, and which risks stand in it. */
export interface PrintedCell {
  readonly score: number;
  readonly word: string;
  readonly level: RiskLevel;
  /** Such as `First: 1, 3`; empty where no risk stands. */
  readonly marks: readonly string[];
}

export interface PrintedRow {
  readonly heading: string;
  readonly cells: readonly PrintedCell[];
}

/** One row of “Action and Timescale”. */
export interface PrintedLevel {
  readonly level: RiskLevel;
  readonly word: string;
  readonly range: string;
  readonly actionAndTimescale: string;
  /** It is the overall level of this assessment. */
  readonly isOverall: boolean;
}

/** Appendix 2a filled in. */
export interface RatingFormModel {
  readonly impactHeadings: readonly string[];
  readonly rows: readonly PrintedRow[];
  readonly legend: string;
  readonly levels: readonly PrintedLevel[];
}

const legend =
  'The numbers are those of the risks on the evaluation form. First: as rated before the actions. ' +
  'Resulting: as rated again with the actions in place. Closed risks are not shown.';

/** Fills in the risk rating form: every risk that stands, marked where it was rated (K-021, K-025). */
export function ratingFormModel(assessment: Assessment): RatingFormModel {
  const open = numberRisks(assessment.risks).filter(({ risk }) => risk.closedOn === null);
  const overall = overallRating(assessment.risks);
  return {
    impactHeadings: impactScale.map(({ name }) => name),
    rows: matrixRows.map((cells) => ({
      heading: cells[0] ? likelihoodName(cells[0].likelihood) : '',
      cells: cells.map((cell) => printCell(cell, open)),
    })),
    legend,
    levels: (['low', 'medium', 'high'] as const).map((level) => {
      const { word, range, actionAndTimescale } = levels[level];
      return { level, word, range, actionAndTimescale, isOverall: overall?.level === level };
    }),
  };
}

function printCell(cell: MatrixCell, risks: readonly NumberedRisk[]): PrintedCell {
  const first = numbersIn(cell, risks, (risk) => risk.firstRating);
  const resulting = numbersIn(cell, risks, (risk) => risk.resultingRating);
  return {
    score: cell.score,
    word: levels[cell.level].word,
    level: cell.level,
    marks: [
      ...(first.length > 0 ? [`First: ${first.join(', ')}`] : []),
      ...(resulting.length > 0 ? [`Resulting: ${resulting.join(', ')}`] : []),
    ],
  };
}

function numbersIn(
  cell: MatrixCell,
  risks: readonly NumberedRisk[],
  ratingOf: (risk: NumberedRisk['risk']) => DraftRating,
): readonly number[] {
  return risks
    .filter(({ risk }) => {
      const { likelihood, impact } = ratingOf(risk);
      return likelihood === cell.likelihood && impact === cell.impact;
    })
    .map(({ number }) => number);
}
