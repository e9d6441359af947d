import type { ExtremeHarmAlert, SafeguardingConcern, Stamp } from '#domain/concern/concern.ts';
import type { DesiredRecord, StoredRecord } from '../record.ts';
import { lists } from '../schema/lists.ts';
import { UnreadableRecordError } from '../unreadable-record.ts';
import { recordsOf, type AnyRecord, type RecordOf } from './records-of.ts';

/** A concern with the server's word for who raised it and when. */
export interface RecordedConcern {
  readonly concern: SafeguardingConcern;
  readonly raised: Stamp;
}

type ConcernRecord = RecordOf<'Concerns'>;

/** A safeguarding concern as an item of Concerns. */
export function concernToRecord(concern: SafeguardingConcern): DesiredRecord {
  return {
    list: 'Concerns',
    key: concern.key,
    row: {
      RecordKey: concern.key,
      SaveKey: '',
      PersonReference: concern.person,
      AssessmentKey: concern.assessment ?? '',
      Kind: 'safeguarding',
      RiskKey: '',
      What: concern.what,
      ToldWhom: concern.toldWhom,
      Reference: concern.reference,
    },
  };
}

/** An extreme-harm alert as an item of Concerns. */
export function alertToRecord(alert: ExtremeHarmAlert): DesiredRecord {
  return {
    list: 'Concerns',
    key: alert.key,
    row: {
      RecordKey: alert.key,
      SaveKey: '',
      PersonReference: alert.person,
      AssessmentKey: alert.assessment,
      Kind: 'extreme-harm',
      RiskKey: alert.risk,
      What: '',
      ToldWhom: '',
      Reference: '',
    },
  };
}

function concernFromRecord({ key, row }: ConcernRecord): SafeguardingConcern {
  return {
    key,
    person: row.PersonReference,
    assessment: row.AssessmentKey === '' ? null : row.AssessmentKey,
    what: row.What,
    toldWhom: row.ToldWhom,
    reference: row.Reference,
  };
}

/** An alert names its assessment and risk, which a concern need not: the list alone cannot demand it. */
function alertFromRecord({ key, row }: ConcernRecord): ExtremeHarmAlert {
  const { AssessmentKey: assessment, RiskKey: risk } = row;
  if (assessment === '' || risk === '') {
    const column = lists.Concerns[assessment === '' ? 'AssessmentKey' : 'RiskKey'].title;
    throw new UnreadableRecordError({ list: 'Concerns', key, column });
  }
  return { key, person: row.PersonReference, assessment, risk };
}

const isConcern = ({ row }: ConcernRecord): boolean => row.Kind === 'safeguarding';

/** The safeguarding concerns among the records. */
export function concernsFromRecords(records: readonly AnyRecord[]): readonly SafeguardingConcern[] {
  return recordsOf(records, 'Concerns').filter(isConcern).map(concernFromRecord);
}

/** The safeguarding concerns among the records, with who raised them and when. */
export function recordedConcerns(records: readonly StoredRecord[]): readonly RecordedConcern[] {
  return recordsOf(records, 'Concerns')
    .filter(isConcern)
    .map((record) => ({
      concern: concernFromRecord(record),
      raised: { by: record.createdBy, at: record.createdAt },
    }));
}

/** The extreme-harm alerts among the records. */
export function alertsFromRecords(records: readonly AnyRecord[]): readonly ExtremeHarmAlert[] {
  return recordsOf(records, 'Concerns')
    .filter((record) => !isConcern(record))
    .map(alertFromRecord);
}
