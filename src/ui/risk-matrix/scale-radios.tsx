import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ScaleValue } from '#content/scales/scale.ts';
import { narrowMatrix } from './narrow-matrix.ts';

const small = { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase100 };

const useStyles = makeStyles({
  side: {
    gridColumn: '1',
    gridRow: '2 / span 5',
    display: 'grid',
    gridTemplateRows: 'subgrid',
    alignItems: 'stretch',
  },
  foot: {
    gridColumn: '2 / -1',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    alignItems: 'start',
  },
  radio: { minWidth: 0, minHeight: '24px' },
  sideRadio: { alignItems: 'center' },
  footRadio: { flexDirection: 'column', alignItems: 'center' },
  indicator: {
    margin: tokens.spacingHorizontalXS,
    [narrowMatrix]: { margin: `${tokens.spacingVerticalXXS} 0` },
  },
  label: { ...small, padding: 0, minWidth: 0 },
  sideLabel: { [narrowMatrix]: { paddingInlineStart: tokens.spacingHorizontalXXS } },
  footLabel: {
    textAlign: 'center',
    [narrowMatrix]: {
      writingMode: 'vertical-rl',
      textAlign: 'start',
      marginBlockStart: tokens.spacingVerticalXS,
    },
  },
});

interface ScaleRadiosProps<Value extends number> {
  /** What is chosen, such as “Likelihood”. */
  readonly label: string;
  /** In the order in which they stand. */
  readonly entries: readonly ScaleValue<Value>[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  /** Along the side of the matrix, or at its foot. */
  readonly place: 'side' | 'foot';
}

/** One axis of the matrix as a group of radio buttons: the named values, each with its short definition (K-018). */
export function ScaleRadios<Value extends number>(props: ScaleRadiosProps<Value>) {
  const { label, entries, value, onChoose, place } = props;
  const styles = useStyles();
  const choose = (text: string) => {
    const entry = entries.find((each) => String(each.value) === text);
    if (entry) onChoose(entry.value);
  };
  return (
    <RadioGroup
      aria-label={label}
      className={styles[place]}
      value={value === null ? '' : String(value)}
      onChange={(_, data) => choose(data.value)}
    >
      {entries.map((entry) => (
        <Radio
          key={entry.value}
          value={String(entry.value)}
          aria-description={entry.definition}
          className={mergeClasses(styles.radio, styles[`${place}Radio`])}
          indicator={{ className: styles.indicator }}
          label={{
            children: entry.name,
            className: mergeClasses(styles.label, styles[`${place}Label`]),
          }}
        />
      ))}
    </RadioGroup>
  );
}
