import { describe, expect, it } from 'vitest';
import { checklistKey } from '#domain/assessment/answer-checklist.ts';
import { parseRecordKey, type RecordKey } from '#domain/shared/record-key.ts';
import { practitionerChecklist } from './practitioner-checklist.ts';

describe('the practitioner’s checklist', () => {
  it('has the fifteen aspects of the source in its order [K-105]', () => {
    expect(practitionerChecklist.map(({ id }) => id)).toEqual([
      'dignity',
      'diversity',
      'religion',
      'personal-strengths',
      'self-care',
      'new-skills',
      'support-networks',
      'environment',
      'information-needs',
      'communication-needs',
      'identify-own-risks',
      'find-solutions',
      'least-restrictive',
      'inclusion',
      'quality-of-life',
    ]);
  });

  it('keeps the answer to each aspect under a key of its own [K-105]', () => {
    const assessment = 'EK-2F7K9Q-4HT2' as RecordKey;
    const keys = practitionerChecklist.map(({ id }) => checklistKey(assessment, id));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(parseRecordKey(key)).toEqual({ ok: true, value: key });
  });

  it('keeps the lines that belong to self-care as prompts of their own [K-105]', () => {
    const ids = new Set(practitionerChecklist.map(({ id }) => id));
    const parts = practitionerChecklist.filter(({ partOf }) => partOf !== undefined);
    expect(parts.map(({ id }) => id)).toEqual(['new-skills', 'support-networks']);
    for (const { partOf = '' } of parts) expect(ids.has(partOf)).toBe(true);
  });
});
