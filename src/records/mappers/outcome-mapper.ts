import type { Assessment, Outcome } from '#domain/assessment/assessment.ts';
import { partRow } from './part-row.ts';
import type { RecordOf } from './records-of.ts';

/** An outcome as an item of Outcomes. */
export function outcomeToRecord(assessment: Assessment, outcome: Outcome): RecordOf<'Outcomes'> {
  const { key, words } = outcome;
  return { list: 'Outcomes', key, row: { ...partRow(assessment, key), Words: words } };
}

/** An outcome from its item. */
export function outcomeFromRecord({ key, row }: RecordOf<'Outcomes'>): Outcome {
  return { key, words: row.Words };
}
