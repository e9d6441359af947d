import { useMemo } from 'react';
import type { Risk, RiskAction } from '#domain/assessment/assessment.ts';
import { emptyAction } from '#domain/assessment/empty-records.ts';
import { withoutAction } from '#domain/assessment/remove-record.ts';
import { DayField } from '#ui/fields/day-field.tsx';
import { LongText } from '#ui/fields/long-text.tsx';
import { ShortText } from '#ui/fields/short-text.tsx';
import { useAssessment } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { FieldPair } from '../field-pair.tsx';
import { RowList } from '../row-list.tsx';
import { useAddRow, useRowPatch } from '../use-rows.ts';

/** The actions to address one risk: what, who, when and the outcome sought. */
export function ActionList({ risk }: { risk: Risk }) {
  const all = useAssessment((assessment) => assessment.actions);
  const rows = useMemo(() => all.filter((action) => action.risk === risk.key), [all, risk.key]);
  const addRow = useAddRow('actions');
  return (
    <RowList
      field="risk.actions"
      record={risk.key}
      rows={rows}
      noun="action"
      addLabel="Add an action"
      onAdd={() => addRow((key) => emptyAction(key, risk.key))}
      remove={withoutAction}
    >
      {(action) => <ActionRow action={action} />}
    </RowList>
  );
}

function ActionRow({ action }: { action: RiskAction }) {
  const field = boundTo(action.key, action, useRowPatch('actions', action.key));
  return (
    <>
      <LongText {...field('action.what', 'what')} />
      <FieldPair>
        <ShortText {...field('action.who', 'who')} />
        <DayField {...field('action.due-on', 'dueOn')} />
      </FieldPair>
      <LongText {...field('action.outcome-sought', 'outcomeSought')} />
    </>
  );
}
