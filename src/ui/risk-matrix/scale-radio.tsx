import { makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import type { ScaleValue } from '#content/scales/scale.ts';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    minWidth: 0,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    cursor: 'pointer',
  },
  upright: {
    flexDirection: 'column',
    justifyContent: 'start',
    textAlign: 'center',
    paddingInlineEnd: 0,
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { fontSize: '0.625rem' },
  },
  radio: {
    margin: 0,
    width: '16px',
    height: '16px',
    flexShrink: 0,
    accentColor: tokens.colorBrandBackground,
  },
});

interface ScaleRadioProps<Value extends number> {
  readonly name: string;
  readonly entry: ScaleValue<Value> | undefined;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly upright?: boolean;
}

/** One named value of a scale, with its short definition to hand. */
export function ScaleRadio<Value extends number>(props: ScaleRadioProps<Value>) {
  const { name, entry, checked, onChoose, upright = false } = props;
  const styles = useStyles();
  if (!entry) return null;
  return (
    <Tooltip content={entry.definition} relationship="description" withArrow>
      <label className={mergeClasses(styles.choice, upright && styles.upright)}>
        <input
          type="radio"
          className={styles.radio}
          name={name}
          aria-description={entry.definition}
          checked={checked}
          onChange={onChoose}
        />
        {entry.name}
      </label>
    </Tooltip>
  );
}
