import { Checkbox, FieldContextProvider, makeStyles } from '@fluentui/react-components';
import type { ChoiceSet } from '#content/choice-wording.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { LabelledField, type FieldProps } from './labelled-field.tsx';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(16rem, 100%), 1fr))',
  },
});

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** The values of a fixed set, in its order. */
export function choicesOf<Value extends string>(set: ChoiceSet<Value>): readonly Choice<Value>[] {
  const values = Object.keys(set.words) as Value[];
  return values.map((value) => ({ value, label: set.words[value].standard }));
}

interface ChoicesFieldProps<Value extends string> extends FieldProps<readonly Value[]> {
  readonly choices: readonly Choice<Value>[];
}

/** Any number of values, ticked. */
export function ChoicesField<Value extends string>(props: ChoicesFieldProps<Value>) {
  const { id, field, label, value, onChange, choices, problem } = props;
  const styles = useStyles();
  const tick = (ticked: Value, on: boolean) =>
    onChange(on ? [...value, ticked] : value.filter((each) => each !== ticked));
  return (
    <LabelledField field={field} label={label} problem={problem}>
      {({ 'aria-describedby': describedBy }) => (
        <div
          id={id}
          role="group"
          aria-label={label ?? fieldWording[field].label}
          aria-describedby={describedBy}
          className={styles.choices}
        >
          {/* The field labels the group: each box keeps its own label and id. */}
          <FieldContextProvider value={undefined}>
            {choices.map((choice) => (
              <Checkbox
                key={choice.value}
                label={choice.label}
                checked={value.includes(choice.value)}
                onChange={(_, { checked }) => tick(choice.value, checked === true)}
              />
            ))}
          </FieldContextProvider>
        </div>
      )}
    </LabelledField>
  );
}
