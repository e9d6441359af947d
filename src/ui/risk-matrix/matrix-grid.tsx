import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { matrixRows, type MatrixCell } from '#domain/risk-matrix/matrix-rows.ts';
import type { Impact, Likelihood } from '#domain/risk-matrix/rating.ts';
import { levels } from '#content/levels.ts';
import { useLevelStyles } from './level-styles.ts';

const useStyles = makeStyles({
  frame: {
    display: 'grid',
    gridTemplateColumns: 'minmax(4.2rem, 7rem) minmax(0, 1fr)',
    maxWidth: '38rem',
  },
  axis: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  impactAxis: { gridColumn: '2', textAlign: 'center' },
  rows: { display: 'grid', gridTemplateRows: 'repeat(5, minmax(3.2rem, auto))', gap: '2px' },
  cells: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gridTemplateRows: 'repeat(5, minmax(3.2rem, auto))',
    gap: '2px',
  },
  columns: {
    gridColumn: '2',
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: '2px',
    paddingBlockStart: tokens.spacingVerticalXS,
  },
  cell: {
    position: 'relative',
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    minWidth: 0,
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300 },
  word: { '@media (max-width: 480px)': { fontSize: '0.625rem' } },
});

interface MatrixGridProps {
  readonly rowHeader: (likelihood: Likelihood) => ReactNode;
  readonly columnHeader: (impact: Impact) => ReactNode;
  /** What stands in a cell besides its number and word. */
  readonly marks?: (cell: MatrixCell) => ReactNode;
  readonly cellProps?: (cell: MatrixCell) => React.HTMLAttributes<HTMLElement>;
  readonly cellClass?: (cell: MatrixCell) => string | undefined;
  readonly rowsProps?: React.HTMLAttributes<HTMLElement>;
  readonly columnsProps?: React.HTMLAttributes<HTMLElement>;
  /** Drawn over the cells, such as arrows. */
  readonly overlay?: ReactNode;
}

/** The five by five matrix as the source prints it: highest likelihood on top, word and number in every cell (K-021). */
export function MatrixGrid(props: MatrixGridProps) {
  const { rowHeader, columnHeader, marks, cellProps, cellClass, rowsProps, columnsProps } = props;
  const styles = useStyles();
  const levelStyles = useLevelStyles();
  const [lowest = []] = matrixRows;
  return (
    <div className={styles.frame}>
      <div className={styles.axis}>Likelihood</div>
      <div />
      <div {...rowsProps} className={styles.rows}>
        {matrixRows.map(([first]) => first && rowHeader(first.likelihood))}
      </div>
      <div className={styles.cells} aria-hidden>
        {matrixRows.flat().map((cell) => (
          <div
            key={`${cell.likelihood}×${cell.impact}`}
            {...cellProps?.(cell)}
            className={mergeClasses(styles.cell, levelStyles[cell.level], cellClass?.(cell))}
          >
            <span className={styles.number}>{cell.score}</span>
            <span className={styles.word}>{levels[cell.level].word}</span>
            {marks?.(cell)}
          </div>
        ))}
        {props.overlay}
      </div>
      <div {...columnsProps} className={styles.columns}>
        {lowest.map(({ impact }) => columnHeader(impact))}
      </div>
      <div className={mergeClasses(styles.axis, styles.impactAxis)}>Impact</div>
    </div>
  );
}
