import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MatrixCell } from '#domain/risk-matrix/matrix-rows.ts';
import type { Rating } from '#domain/risk-matrix/rating.ts';
import type { MappedRisk } from './mapped-risk.ts';

const useStyles = makeStyles({
  marks: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXXS,
    padding: tokens.spacingHorizontalXXS,
  },
  mark: {
    minWidth: '18px',
    boxSizing: 'border-box',
    paddingInline: '2px',
    borderRadius: tokens.borderRadiusCircular,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: 'auto',
    // Above the arrows, which would cross out the numbers.
    position: 'relative',
    zIndex: 1,
  },
  first: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px dashed ${tokens.colorNeutralForeground1}`,
  },
  resulting: {
    backgroundColor: tokens.colorNeutralForeground1,
    color: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralForeground1}`,
  },
});

/** The marks that stand in a cell, side by side: dashed for a first rating, filled for a resulting one. */
export function CellMarks({ cell, risks }: { cell: MatrixCell; risks: readonly MappedRisk[] }) {
  const styles = useStyles();
  const here = risks.flatMap(({ key, number, first, resulting }) => [
    ...(isAt(cell, first) && !isAt(first, resulting)
      ? [{ key, number, kind: 'first' as const }]
      : []),
    ...(isAt(cell, resulting) ? [{ key, number, kind: 'resulting' as const }] : []),
  ]);
  if (here.length === 0) return null;
  return (
    <span className={styles.marks}>
      {here.map(({ key, number, kind }) => (
        <span
          key={`${key} ${kind}`}
          {...{ [`data-${kind}`]: key }}
          className={mergeClasses(styles.mark, styles[kind])}
        >
          {number}
        </span>
      ))}
    </span>
  );
}

function isAt(one: Rating, other: Rating | null): boolean {
  return one.likelihood === other?.likelihood && one.impact === other.impact;
}
