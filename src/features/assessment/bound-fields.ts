import type { FieldId } from '#domain/shared/field-id.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';

/** What every field of the shared set needs: who it is, what it holds, and where a change goes. */
export interface Bound<Value> {
  readonly id: string;
  readonly field: FieldId;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Binds fields to the parts of one row; `record` is null for the assessment itself. */
export function boundTo<Row extends object>(
  record: RecordKey | null,
  row: Row,
  patch: (change: Partial<Row>) => void,
) {
  return <Name extends keyof Row>(field: FieldId, name: Name): Bound<Row[Name]> => ({
    id: fieldAnchor(record, field),
    field,
    value: row[name],
    onChange: (value) => patch({ [name]: value } as unknown as Partial<Row>),
  });
}
