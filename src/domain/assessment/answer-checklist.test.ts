import { describe, expect, it } from 'vitest';
import { aKey, anAssessment } from '../../../test/support/assessment-builder.ts';
import { parseRecordKey } from '../shared/record-key.ts';
import { answerChecklist, checklistKey } from './answer-checklist.ts';

const assessment = anAssessment();

describe('answering the practitioner’s checklist', () => {
  it('keeps the note when an aspect is marked as considered [K-105]', () => {
    const noted = answerChecklist(assessment, 'dignity', { note: 'Prefers a woman carer' });
    const considered = answerChecklist(noted, 'dignity', { considered: true });
    expect(considered.checklist).toMatchObject([
      { prompt: 'dignity', considered: true, note: 'Prefers a woman carer' },
    ]);
  });

  it('leaves the answers to other aspects as they were [K-105]', () => {
    const one = answerChecklist(assessment, 'dignity', { considered: true });
    const both = answerChecklist(one, 'religion', { note: 'Goes to chapel' });
    const changed = answerChecklist(both, 'dignity', { considered: false });
    expect(changed.checklist).toMatchObject([
      { prompt: 'dignity', considered: false, note: '' },
      { prompt: 'religion', considered: false, note: 'Goes to chapel' },
    ]);
  });

  it('gives the same aspect the same key whoever answers it [K-105]', () => {
    const [one] = answerChecklist(assessment, 'support-networks', { note: 'Sister' }).checklist;
    const [other] = answerChecklist(assessment, 'support-networks', { considered: true }).checklist;
    expect(one?.key).toBe(aKey('SUPPORTN'));
    expect(other?.key).toBe(one?.key);
  });

  it('makes a key that can be read back [K-105]', () => {
    const key = checklistKey(assessment.key, 'quality-of-life');
    expect(parseRecordKey(key)).toEqual({ ok: true, value: key });
  });
});
