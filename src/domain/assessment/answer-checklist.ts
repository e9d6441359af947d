import { fixedKeyUnder, type AssessmentKey, type RecordKey } from '../shared/record-key.ts';
import type { Assessment, ChecklistAnswer } from './assessment.ts';

/** The key of an answer follows from its prompt, so that two people answering the same one write the same record. */
function answerKey(assessment: AssessmentKey, prompt: string): RecordKey {
  const segment = prompt.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return fixedKeyUnder(assessment, segment.slice(0, 24));
}

/** Answers one aspect of the practitioner's checklist, or changes part of its answer (K-105). `prompt` is its slug. */
export function answerChecklist(
  assessment: Assessment,
  prompt: string,
  part: Partial<Pick<ChecklistAnswer, 'considered' | 'note'>>,
): Assessment {
  const known = assessment.checklist.find((answer) => answer.prompt === prompt);
  const unanswered = { key: answerKey(assessment.key, prompt), prompt, considered: false, note: '' };
  const answer = { ...(known ?? unanswered), ...part };
  return {
    ...assessment,
    checklist: known
      ? assessment.checklist.map((other) => (other.prompt === prompt ? answer : other))
      : [...assessment.checklist, answer],
  };
}
