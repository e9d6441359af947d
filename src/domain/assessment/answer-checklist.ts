import { fixedKeyUnder, type RecordKey } from '../shared/record-key.ts';
import type { Assessment, ChecklistAnswer } from './assessment.ts';

const longestSegment = 8;

/**
 * The key of the answer to a prompt: its slug's first eight letters and digits. Fixed, so that two people who answer the
 * same prompt at once change one record and do not make two. The content's test holds the slugs apart.
 */
export function checklistKey(assessment: RecordKey, prompt: string): RecordKey {
  const segment = prompt.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return fixedKeyUnder(assessment, segment.slice(0, longestSegment));
}

/** Records that an aspect was considered, or what was found, or both (K-105); what is not given stays as it was. */
export function answerChecklist(
  assessment: Assessment,
  prompt: string,
  answer: Partial<Pick<ChecklistAnswer, 'considered' | 'note'>>,
): Assessment {
  const key = checklistKey(assessment.key, prompt);
  const known = assessment.checklist.find((given) => given.key === key);
  const answered = { ...(known ?? { key, prompt, considered: false, note: '' }), ...answer };
  const checklist =
    known === undefined
      ? [...assessment.checklist, answered]
      : assessment.checklist.map((given) => (given.key === key ? answered : given));
  return { ...assessment, checklist };
}
