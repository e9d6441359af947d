import { makeStyles, tokens } from '@fluentui/react-components';
import type { Passage } from '#documents/passage.ts';

const useStyles = makeStyles({
  passage: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: { whiteSpace: 'pre-line' },
});

/** What was written, each piece with its label. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  const styles = useStyles();
  return passages.map(({ label, text }, index) => (
    <div key={index} className={styles.passage}>
      {label !== '' && <span className={styles.label}>{label}</span>}
      <span className={styles.text}>{text}</span>
    </div>
  ));
}
