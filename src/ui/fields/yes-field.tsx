import { Checkbox } from '@fluentui/react-components';
import { fieldWording } from '#content/fields/field-wording.ts';
import { LabelledField, type FieldProps } from './labelled-field.tsx';

/** A statement to tick. */
export function YesField(props: FieldProps<boolean>) {
  const { id, field, label, value, onChange, problem } = props;
  return (
    <LabelledField field={field} problem={problem} labelInside>
      <Checkbox
        id={id}
        label={label ?? fieldWording[field].label}
        checked={value}
        onChange={(_, { checked }) => onChange(checked === true)}
      />
    </LabelledField>
  );
}
