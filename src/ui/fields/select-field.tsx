import { Select } from '@fluentui/react-components';
import type { ChoiceSet } from '#content/choice-wording.ts';
import { LabelledField, type FieldProps } from './labelled-field.tsx';

interface SelectFieldProps<Value extends string> extends FieldProps<Value | null> {
  readonly choices: ChoiceSet<Value>;
}

/** One of several values in a native list, where showing them all would crowd the row. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, field, label, value, onChange, choices, problem } = props;
  const values = Object.keys(choices.words) as Value[];
  return (
    <LabelledField field={field} label={label} problem={problem}>
      <Select
        id={id}
        value={value ?? ''}
        onChange={(_, data) => onChange(data.value === '' ? null : (data.value as Value))}
      >
        <option value="">Choose</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {choices.words[each].standard}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
