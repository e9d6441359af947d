import {
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
  useEventCallback,
} from '@fluentui/react-components';
import { memo } from 'react';
import { fieldWording } from '#content/fields/field-wording.ts';
import { LabelledField, type FieldProps } from './labelled-field.tsx';
import { lengthProblem } from './length-problem.ts';
import './long-text.css';

const useStyles = makeStyles({
  textarea: { minHeight: '3.5rem', maxHeight: '24rem' },
  oneLine: { minHeight: '2rem' },
  words: {
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    fontStyle: 'italic',
  },
});

interface LongTextProps extends FieldProps<string> {
  /** Shown as a quotation: the words are the person's, not ours. */
  readonly inThePersonsWords?: boolean;
  /** One of a list of short texts under a heading: no label of its own to see, and one line high to begin with. */
  readonly bare?: boolean;
}

/** Several lines of text that grow with what is written. A text that is too long stays, with an error that says so. */
export function LongText({ onChange, ...props }: LongTextProps) {
  return <Drawn {...props} onChange={useEventCallback(onChange)} />;
}

/** Drawn again only when something in this field changed, not for every keystroke in the form around it. */
const Drawn = memo(function LongText(props: LongTextProps) {
  const { id, field, label, value, onChange, inThePersonsWords = false, bare = false } = props;
  const styles = useStyles();
  const problem = lengthProblem(field, value) ?? props.problem;
  return (
    <LabelledField field={field} label={label} problem={problem} bare={bare}>
      <Textarea
        id={id}
        className={mergeClasses(inThePersonsWords && styles.words)}
        textarea={{
          className: mergeClasses('grows-with-text', styles.textarea, bare && styles.oneLine),
          'aria-label': bare ? (label ?? fieldWording[field].label) : undefined,
        }}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    </LabelledField>
  );
});
