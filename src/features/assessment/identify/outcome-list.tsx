import type { Outcome } from '#domain/assessment/assessment.ts';
import { emptyOutcome } from '#domain/assessment/empty-records.ts';
import { withoutOutcome } from '#domain/assessment/remove-record.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { useAssessment } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { RowList } from '../row-list.tsx';
import { useAddRow, useRowPatch } from '../use-rows.ts';

/** The outcomes the person seeks, each in their own words. */
export function OutcomeList() {
  const outcomes = useAssessment((assessment) => assessment.outcomes);
  const addRow = useAddRow('outcomes');
  return (
    <RowList
      field="assessment.outcomes"
      rows={outcomes}
      plain
      noun="outcome"
      addLabel="Add an outcome"
      onAdd={() => addRow(emptyOutcome)}
      remove={withoutOutcome}
    >
      {(outcome) => <OutcomeRow outcome={outcome} />}
    </RowList>
  );
}

function OutcomeRow({ outcome }: { outcome: Outcome }) {
  const field = boundTo(outcome.key, outcome, useRowPatch('outcomes', outcome.key));
  return <LongText {...field('outcome.words', 'words')} inThePersonsWords bare />;
}
