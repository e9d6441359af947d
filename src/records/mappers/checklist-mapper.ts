import { contentVersion } from '#content/content-version.ts';
import type { Assessment, ChecklistAnswer } from '#domain/assessment/assessment.ts';
import { partRow } from './part-row.ts';
import type { RecordOf } from './records-of.ts';

/** A checklist answer as an item of Prompts, with the version of the content it answers. */
export function checklistAnswerToRecord(
  assessment: Assessment,
  answer: ChecklistAnswer,
): RecordOf<'Prompts'> {
  return {
    list: 'Prompts',
    key: answer.key,
    row: {
      ...partRow(assessment, answer.key),
      Prompt: answer.prompt,
      ContentVersion: contentVersion,
      Considered: answer.considered,
      Note: answer.note,
    },
  };
}

/** A checklist answer from its item. */
export function checklistAnswerFromRecord({ key, row }: RecordOf<'Prompts'>): ChecklistAnswer {
  return { key, prompt: row.Prompt, considered: row.Considered, note: row.Note };
}
