import { makeStyles, tokens } from '@fluentui/react-components';
import type { MatrixCell } from '#domain/risk-matrix/matrix-rows.ts';
import type { RiskLevel } from '#domain/risk-matrix/rating.ts';
import { levels } from '#content/levels.ts';
import { narrowMatrix } from './narrow-matrix.ts';

/** What fits a cell of 30 pixels in the smallest type. */
const shortWords: Readonly<Record<RiskLevel, string>> = { low: 'Low', medium: 'Med', high: 'High' };

/** Keeps the words readable over a pattern that is no longer faint. */
const overPattern = { '@media (forced-colors: active)': { backgroundColor: 'Canvas' } };

const useStyles = makeStyles({
  number: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase200,
    ...overPattern,
  },
  long: { ...overPattern, [narrowMatrix]: { display: 'none' } },
  short: {
    ...overPattern,
    display: 'none',
    [narrowMatrix]: { display: 'inline', fontSize: tokens.fontSizeBase100 },
  },
});

/** A cell's number and word (K-021); the word in short where there is no room. */
export function CellWords({ cell: { score, level } }: { cell: MatrixCell }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.number}>{score}</span>
      <span className={styles.long}>{levels[level].word}</span>
      <span className={styles.short}>{shortWords[level]}</span>
    </>
  );
}
