import { describe, expect, it } from 'vitest';
import type { ExtremeHarmAlert, SafeguardingConcern } from '#domain/concern/concern.ts';
import {
  aKey,
  someAssessmentKey,
  someMoment,
  somePerson,
  theAssessor,
} from '../../../test/support/assessment-builder.ts';
import { aStoredRecord } from '../../../test/support/stored-records.ts';
import type { DesiredRecord } from '../record.ts';
import { UnreadableRecordError } from '../unreadable-record.ts';
import {
  alertToRecord,
  alertsFromRecords,
  concernToRecord,
  concernsFromRecords,
  recordedConcerns,
} from './concern-mapper.ts';

const concern: SafeguardingConcern = {
  key: aKey('C2C2'),
  person: somePerson,
  assessment: someAssessmentKey,
  what: 'Money is missing from the house',
  toldWhom: 'Duty desk',
  reference: '',
};

const alert: ExtremeHarmAlert = {
  key: aKey('R2R2-ALERT01'),
  person: somePerson,
  assessment: someAssessmentKey,
  risk: aKey('R2R2'),
};

const records = [concernToRecord(concern), alertToRecord(alert)];

describe('the list of concerns', () => {
  it('keeps safeguarding concerns and extreme-harm alerts apart [K-010] [K-038]', () => {
    expect(concernsFromRecords(records)).toEqual([concern]);
    expect(alertsFromRecords(records)).toEqual([alert]);
  });

  it('keeps a concern raised outside any assessment', () => {
    const alone = { ...concern, assessment: null };
    expect(concernsFromRecords([concernToRecord(alone)])).toEqual([alone]);
  });

  it('says who raised a concern and when by the server’s stamp', () => {
    const stored = records.map((record) => aStoredRecord(record));
    const raised = { by: theAssessor, at: someMoment };
    expect(recordedConcerns(stored)).toEqual([{ concern, raised }]);
  });

  it.each([
    ['its assessment', { AssessmentKey: '' }, 'Assessment'],
    ['its risk', { RiskKey: '' }, 'Risk'],
  ])('names the column when an alert has lost %s', (_what, change, column) => {
    const record = alertToRecord(alert);
    const spoilt = { ...record, row: { ...record.row, ...change } } as DesiredRecord;
    const expected = new UnreadableRecordError({ list: 'Concerns', key: alert.key, column });
    expect(() => alertsFromRecords([spoilt])).toThrow(expected);
  });
});
