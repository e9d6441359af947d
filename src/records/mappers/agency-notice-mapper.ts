import type { AgencyNotice, Assessment } from '#domain/assessment/assessment.ts';
import { partRow } from './part-row.ts';
import type { RecordOf } from './records-of.ts';

/** A notice to an agency as an item of AgencyNotices. */
export function agencyNoticeToRecord(
  assessment: Assessment,
  notice: AgencyNotice,
): RecordOf<'AgencyNotices'> {
  return {
    list: 'AgencyNotices',
    key: notice.key,
    row: {
      ...partRow(assessment, notice.key),
      Agency: notice.agency,
      ToldOn: notice.toldOn,
      ToldBy: notice.toldBy,
      Reply: notice.reply,
    },
  };
}

/** A notice to an agency from its item. */
export function agencyNoticeFromRecord({ key, row }: RecordOf<'AgencyNotices'>): AgencyNotice {
  return { key, agency: row.Agency, toldOn: row.ToldOn, toldBy: row.ToldBy, reply: row.Reply };
}
