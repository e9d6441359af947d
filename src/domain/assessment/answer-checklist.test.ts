import { describe, expect, it } from 'vitest';
import type { AssessmentKey, PersonReference } from '../shared/record-key.ts';
import { answerChecklist } from './answer-checklist.ts';
import { startAssessment } from './start-assessment.ts';
import type { StaffId } from '../shared/staff-member.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';

const assessment = startAssessment({
  key: 'EK-2F7K9Q-4HT2' as AssessmentKey,
  person: 'EK-2F7K9Q' as PersonReference,
  assessor: { id: 'a' as StaffId, name: 'Asha Rahman' },
  manager: null,
  team: 'Harbour',
  today: '2026-11-24' as CalendarDate,
});

describe('answering the practitioner’s checklist', () => {
  it('keeps the note when an aspect is marked as considered [K-105]', () => {
    const noted = answerChecklist(assessment, 'dignity', { note: 'Prefers a woman carer' });
    const considered = answerChecklist(noted, 'dignity', { considered: true });
    expect(considered.checklist).toMatchObject([
      { prompt: 'dignity', considered: true, note: 'Prefers a woman carer' },
    ]);
  });

  it('gives the same aspect the same key whoever answers it [K-105]', () => {
    const [one] = answerChecklist(assessment, 'support-networks', { note: 'Sister' }).checklist;
    const [other] = answerChecklist(assessment, 'support-networks', { considered: true }).checklist;
    expect(one?.key).toBe('EK-2F7K9Q-4HT2-SUPPORTNETWORKS');
    expect(other?.key).toBe(one?.key);
  });
});
