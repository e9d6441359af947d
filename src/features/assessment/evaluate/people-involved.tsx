import type { InvolvedPerson } from '#domain/assessment/assessment.ts';
import { emptyInvolvedPerson } from '#domain/assessment/empty-records.ts';
import { withoutInvolvedPerson } from '#domain/assessment/remove-record.ts';
import { involvementRoleChoices, yesNoChoices } from '#content/choice-wording.ts';
import { ChoiceField } from '#ui/fields/choice-field.tsx';
import { LongText } from '#ui/fields/long-text.tsx';
import { SelectField } from '#ui/fields/select-field.tsx';
import { ShortText } from '#ui/fields/short-text.tsx';
import { useAssessment } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { FieldPair } from '../field-pair.tsx';
import { RowList } from '../row-list.tsx';
import { useAddRow, useRowPatch } from '../use-rows.ts';

/** Everyone involved, by role and relationship, with how they took part (K-015). */
export function PeopleInvolved() {
  const involved = useAssessment((assessment) => assessment.involved);
  const addRow = useAddRow('involved');
  return (
    <RowList
      field="assessment.involved"
      rows={involved}
      noun="person involved"
      addLabel="Add someone involved"
      onAdd={() => addRow(emptyInvolvedPerson)}
      remove={withoutInvolvedPerson}
    >
      {(row) => <InvolvedRow row={row} />}
    </RowList>
  );
}

function InvolvedRow({ row }: { row: InvolvedPerson }) {
  const field = boundTo(row.key, row, useRowPatch('involved', row.key));
  return (
    <>
      <FieldPair>
        <SelectField {...field('involved.role', 'role')} choices={involvementRoleChoices} />
        {row.role !== 'person' && <ShortText {...field('involved.who', 'who')} />}
      </FieldPair>
      <ChoiceField {...field('involved.took-part', 'tookPart')} choices={yesNoChoices} inline />
      {row.tookPart === 'yes' && <LongText {...field('involved.how', 'how')} />}
      {row.tookPart === 'no' && <LongText {...field('involved.absence-reason', 'absenceReason')} />}
    </>
  );
}
