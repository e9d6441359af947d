import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, maxWidth: '46rem' },
  pair: {
    display: 'grid',
    gridTemplateColumns: '10rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'baseline',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  meaning: { margin: 0, overflowWrap: 'anywhere' },
});

/** Terms with what they mean, side by side where there is room. */
export function Definitions({ children }: { children: ReactNode }) {
  return <dl className={useStyles().list}>{children}</dl>;
}

/** One term with what it means. */
export function Definition({ term, children }: { term: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.pair}>
      <dt>
        <Text weight="semibold">{term}</Text>
      </dt>
      <dd className={styles.meaning}>{children}</dd>
    </div>
  );
}
