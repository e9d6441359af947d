import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { matrixRows, type MatrixCell } from '#domain/risk-matrix/matrix-rows.ts';
import { narrowMatrix } from './narrow-matrix.ts';
import { useLevelStyles } from './level-styles.ts';

const useStyles = makeStyles({
  container: { containerType: 'inline-size', minWidth: 0 },
  frame: {
    display: 'grid',
    gridTemplateColumns: '8rem repeat(5, minmax(0, 1fr))',
    gridTemplateRows: 'auto repeat(5, minmax(3.25rem, auto)) auto auto',
    gap: tokens.spacingHorizontalXXS,
    maxWidth: '40rem',
    [narrowMatrix]: { gridTemplateColumns: '4.25rem repeat(5, minmax(0, 1fr))' },
  },
  axis: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  likelihoodAxis: { gridColumn: '1 / -1' },
  impactAxis: { gridColumn: '2 / -1', textAlign: 'center' },
  cells: {
    gridColumn: '2 / -1',
    gridRow: '2 / span 5',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    gridTemplateRows: 'subgrid',
    position: 'relative',
  },
  cell: {
    position: 'relative',
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    minWidth: 0,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface MatrixFrameProps {
  /** Names of the likelihoods, highest first, as one element that takes the frame's first column. */
  readonly likelihoods: ReactNode;
  /** Names of the impacts, lowest first, as one element that takes the row below the cells. */
  readonly impacts: ReactNode;
  readonly cell: (cell: MatrixCell) => ReactNode;
  readonly cellProps?: (cell: MatrixCell) => HTMLAttributes<HTMLElement>;
  /** Drawn over the cells, such as arrows. */
  readonly overlay?: ReactNode;
  readonly cellsRef?: Ref<HTMLDivElement>;
}

/**
 * The five by five matrix as the source prints it: highest likelihood on top, lowest impact on the left (K-021). The
 * cells are a picture for the eye and the pointer; what they say is also in words for whoever does not see them.
 */
export function MatrixFrame(props: MatrixFrameProps) {
  const { likelihoods, impacts, cell: content, cellProps, overlay, cellsRef } = props;
  const styles = useStyles();
  const levelStyles = useLevelStyles();
  return (
    <div className={styles.container}>
      <div className={styles.frame}>
        <div aria-hidden className={mergeClasses(styles.axis, styles.likelihoodAxis)}>
          Likelihood
        </div>
        {likelihoods}
        <div ref={cellsRef} className={styles.cells} aria-hidden>
          {matrixRows.flat().map((cell) => {
            const { className, ...others } = cellProps?.(cell) ?? {};
            return (
              <div
                key={`${cell.likelihood}×${cell.impact}`}
                {...others}
                className={mergeClasses(styles.cell, levelStyles[cell.level], className)}
              >
                {content(cell)}
              </div>
            );
          })}
          {overlay}
        </div>
        {impacts}
        <div aria-hidden className={mergeClasses(styles.axis, styles.impactAxis)}>
          Impact
        </div>
      </div>
    </div>
  );
}
