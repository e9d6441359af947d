import { Field, type FieldProps as FluentFieldProps } from '@fluentui/react-components';
import type { FieldId } from '#domain/shared/field-id.ts';
import { fieldWording } from '#content/fields/field-wording.ts';

/** What every field takes. The wording comes from the content by the field's slug. */
export interface FieldProps<Value> {
  readonly id: string;
  readonly field: FieldId;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** What is wrong and what to do about it; shown at the field. */
  readonly problem?: string | undefined;
  /** Replaces the content's label where one field stands for many rows. */
  readonly label?: string | undefined;
}

interface LabelledFieldProps {
  readonly field: FieldId;
  readonly label?: string | undefined;
  /** Replaces the content's hint. */
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  /** The control says its own label, as a checkbox does. */
  readonly labelInside?: boolean;
  /** The heading above says it already; a screen reader still hears it. */
  readonly bare?: boolean;
  readonly children: NonNullable<FluentFieldProps['children']>;
}

/** A control under its wording, with what is wrong right below it. */
export function LabelledField(props: LabelledFieldProps) {
  const {
    field,
    label,
    hint,
    problem,
    required = false,
    labelInside = false,
    bare = false,
    children,
  } = props;
  const wording = fieldWording[field];
  return (
    <Field
      label={labelInside || bare ? null : (label ?? wording.label)}
      hint={bare ? null : hint || wording.hint || null}
      required={required}
      validationMessage={problem ?? null}
      validationState={problem ? 'error' : 'none'}
    >
      {children}
    </Field>
  );
}
