import type { Assessment } from '#domain/assessment/assessment.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';

/** What every item that belongs to an assessment carries. The save key is set as it is written. */
export function partRow({ key: assessment, person }: Assessment, key: RecordKey) {
  return { RecordKey: key, SaveKey: '', PersonReference: person, AssessmentKey: assessment };
}
