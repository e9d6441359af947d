import { describe, expect, it } from 'vitest';
import {
  aCompleteAssessment,
  someAssessmentKey,
  someMoment,
} from '../../../test/support/assessment-builder.ts';
import { storedInOrder } from '../../../test/support/stored-records.ts';
import { assessmentToRecords } from '../mappers/assessment-mapper.ts';
import { entryFormat, holdEntry, readEntry } from './held-entry.ts';

const records = assessmentToRecords(aCompleteAssessment());
const entry = {
  parent: someAssessmentKey,
  base: storedInOrder(records),
  desired: records,
  saveKey: 'save-1',
  changedAt: someMoment,
};

function altered(change: (held: Record<string, unknown>) => void): string {
  const held = JSON.parse(holdEntry(entry)) as Record<string, unknown>;
  change(held);
  return JSON.stringify(held);
}

describe('an entry written down', () => {
  it('is read as it was written', () => {
    expect(readEntry(holdEntry(entry))).toEqual(entry);
  });

  it.each([
    ['it is no entry at all', 'not JSON'],
    ['another version wrote it', altered((held) => (held.format = entryFormat + 1))],
    ['it lost its save key', altered((held) => delete held.saveKey)],
    ['its parent is no key', altered((held) => (held.parent = 'my assessment'))],
    [
      'it names a list there is not',
      altered((held) => (held.desired = [{ list: 'Budgets', key: someAssessmentKey, fields: {} }])),
    ],
    [
      'a row holds what no row can',
      altered((held) => {
        const [own] = held.desired as { fields: Record<string, unknown> }[];
        if (own) own.fields.Revision = 0;
      }),
    ],
  ])('is not read when %s', (_case, text) => {
    expect(readEntry(text)).toBeNull();
  });
});
