import { describe, expect, it } from 'vitest';
import type { FiledCopy } from '#domain/assessment/filed-copy.ts';
import {
  aKey,
  someAssessmentKey,
  someMoment,
  somePerson,
} from '../../../test/support/assessment-builder.ts';
import { filedCopiesFromRecords, filedCopyToRecord } from './filed-copy-mapper.ts';

const copy: FiledCopy = {
  key: aKey('F1'),
  person: somePerson,
  assessment: someAssessmentKey,
  revision: 1,
  fileName: 'EK-2F7K9Q-4HT2 revision 1 2026-11-24 0a1b2c3d.docx',
  digest: '0a1b2c3d'.repeat(8),
  filedAt: someMoment,
};

describe('a filed copy as a list item', () => {
  it('comes back whole [K-027]', () => {
    expect(filedCopiesFromRecords([filedCopyToRecord(copy)])).toEqual([copy]);
  });
});
