import { Radio, RadioGroup } from '@fluentui/react-components';
import type { ChoiceSet } from '#content/choice-wording.ts';
import { LabelledField, type FieldProps } from './labelled-field.tsx';

interface ChoiceFieldProps<Value extends string> extends FieldProps<Value | null> {
  readonly choices: ChoiceSet<Value>;
  readonly inline?: boolean;
}

/** One of a few values, all in sight. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { id, field, label, value, onChange, choices, problem, inline = false } = props;
  const values = Object.keys(choices.words) as Value[];
  return (
    <LabelledField field={field} label={label} problem={problem}>
      <RadioGroup
        id={id}
        layout={inline ? 'horizontal' : 'vertical'}
        value={value ?? ''}
        onChange={(_, data) => onChange(data.value as Value)}
      >
        {values.map((each) => (
          <Radio key={each} value={each} label={choices.words[each].standard} />
        ))}
      </RadioGroup>
    </LabelledField>
  );
}
