import type { Assessment, Strength } from '#domain/assessment/assessment.ts';
import { partRow } from './part-row.ts';
import type { RecordOf } from './records-of.ts';

/** A strength, opportunity or protective factor as an item of Strengths. */
export function strengthToRecord(
  assessment: Assessment,
  strength: Strength,
): RecordOf<'Strengths'> {
  const { key, kind, description } = strength;
  return {
    list: 'Strengths',
    key,
    row: { ...partRow(assessment, key), Kind: kind, Description: description },
  };
}

/** A strength, opportunity or protective factor from its item. */
export function strengthFromRecord({ key, row }: RecordOf<'Strengths'>): Strength {
  return { key, kind: row.Kind, description: row.Description };
}
