import { Input, useEventCallback } from '@fluentui/react-components';
import { memo } from 'react';
import { LabelledField, type FieldProps } from './labelled-field.tsx';
import { lengthProblem } from './length-problem.ts';

interface ShortTextProps extends FieldProps<string> {
  readonly required?: boolean;
}

/** One line of text. A text that is too long stays, with an error that says so. */
export function ShortText({ onChange, ...props }: ShortTextProps) {
  return <Drawn {...props} onChange={useEventCallback(onChange)} />;
}

/** Drawn again only when something in this field changed, not for every keystroke in the form around it. */
const Drawn = memo(function ShortText(props: ShortTextProps) {
  const { id, field, label, value, onChange, required = false } = props;
  const problem = lengthProblem(field, value) ?? props.problem;
  return (
    <LabelledField field={field} label={label} problem={problem} required={required}>
      <Input
        id={id}
        autoComplete="off"
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </LabelledField>
  );
});
