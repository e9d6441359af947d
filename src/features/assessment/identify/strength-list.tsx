import { useMemo } from 'react';
import type { Strength, StrengthKind } from '#domain/assessment/assessment.ts';
import { emptyStrength } from '#domain/assessment/empty-records.ts';
import { withoutStrength } from '#domain/assessment/remove-record.ts';
import type { FieldId } from '#domain/shared/field-id.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { useAssessment } from '../assessment-session.tsx';
import { boundTo } from '../bound-fields.ts';
import { RowList } from '../row-list.tsx';
import { useAddRow, useRowPatch } from '../use-rows.ts';

const kinds: Record<StrengthKind, { field: FieldId; noun: string; addLabel: string }> = {
  strength: { field: 'assessment.strengths', noun: 'strength', addLabel: 'Add a strength' },
  opportunity: {
    field: 'assessment.opportunities',
    noun: 'opportunity',
    addLabel: 'Add an opportunity',
  },
  'protective-factor': {
    field: 'assessment.protective-factors',
    noun: 'protective factor',
    addLabel: 'Add a protective factor',
  },
};

/** Strengths, opportunities and protective factors: three lists, one a kind (K-014). */
export function StrengthList({ kind }: { kind: StrengthKind }) {
  const all = useAssessment((assessment) => assessment.strengths);
  const rows = useMemo(() => all.filter((strength) => strength.kind === kind), [all, kind]);
  const addRow = useAddRow('strengths');
  return (
    <RowList
      {...kinds[kind]}
      plain
      rows={rows}
      onAdd={() => addRow((key) => emptyStrength(key, kind))}
      remove={withoutStrength}
    >
      {(strength) => <StrengthRow strength={strength} />}
    </RowList>
  );
}

function StrengthRow({ strength }: { strength: Strength }) {
  const field = boundTo(strength.key, strength, useRowPatch('strengths', strength.key));
  return <LongText {...field('strength.description', 'description')} bare />;
}
