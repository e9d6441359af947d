import type { AgencyNotice } from '#domain/assessment/assessment.ts';
import { emptyAgencyNotice } from '#domain/assessment/empty-records.ts';
import { withoutAgencyNotice } from '#domain/assessment/remove-record.ts';
import { yesNoChoices } from '#content/choice-wording.ts';
import { ChoiceField } from '#ui/fields/choice-field.tsx';
import { DayField } from '#ui/fields/day-field.tsx';
import { LongText } from '#ui/fields/long-text.tsx';
import { ShortText } from '#ui/fields/short-text.tsx';
import { useAssessment, usePatch } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { FieldPair } from '../field-pair.tsx';
import { RowList } from '../row-list.tsx';
import { useAddRow, useRowPatch } from '../use-rows.ts';

/** What the surroundings bring, who was told of it, and a coming move (K-016, K-017). */
export function EnvironmentFields() {
  const environment = useAssessment((assessment) => assessment.environment);
  const patch = usePatch();
  const field = boundTo(null, environment, (change) =>
    patch({ environment: { ...environment, ...change } }),
  );
  return (
    <>
      <LongText {...field('assessment.environmental-factors', 'factors')} />
      <AgencyNotices />
      <ChoiceField {...field('assessment.moving', 'moving')} choices={yesNoChoices} inline />
      {environment.moving === 'yes' && (
        <LongText {...field('assessment.new-environment', 'newEnvironment')} />
      )}
    </>
  );
}

function AgencyNotices() {
  const notices = useAssessment((assessment) => assessment.agencyNotices);
  const addRow = useAddRow('agencyNotices');
  return (
    <RowList
      field="assessment.agency-notices"
      rows={notices}
      noun="notice to an agency"
      addLabel="Add a notice to an agency"
      onAdd={() => addRow(emptyAgencyNotice)}
      remove={withoutAgencyNotice}
    >
      {(notice) => <AgencyNoticeRow notice={notice} />}
    </RowList>
  );
}

function AgencyNoticeRow({ notice }: { notice: AgencyNotice }) {
  const field = boundTo(notice.key, notice, useRowPatch('agencyNotices', notice.key));
  return (
    <>
      <ShortText {...field('agency-notice.agency', 'agency')} />
      <FieldPair>
        <DayField {...field('agency-notice.told-on', 'toldOn')} />
        <ShortText {...field('agency-notice.told-by', 'toldBy')} />
      </FieldPair>
      <LongText {...field('agency-notice.reply', 'reply')} />
    </>
  );
}
