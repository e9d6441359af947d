import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { riskLevel, riskScore, type Rating } from '#domain/risk-matrix/rating.ts';
import type { MatrixCell } from '#domain/risk-matrix/matrix-rows.ts';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodScale } from '#content/scales/likelihood-scale.ts';
import { LevelBadge } from '../level-badge/level-badge.tsx';
import { MatrixArrows } from './matrix-arrows.tsx';
import { MatrixGrid } from './matrix-grid.tsx';

const useStyles = makeStyles({
  map: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    minWidth: 0,
  },
  foot: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase100,
    textAlign: 'center',
    overflowWrap: 'anywhere',
    '@media (max-width: 480px)': { fontSize: '0.625rem' },
  },
  marks: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '2px' },
  mark: {
    minWidth: '18px',
    paddingInline: '3px',
    borderRadius: tokens.borderRadiusCircular,
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralForeground1,
    color: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralBackground1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  resulting: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px dashed ${tokens.colorNeutralForeground1}`,
  },
  scroll: { overflowX: 'auto', maxWidth: '60rem' },
  label: { overflowWrap: 'anywhere' },
});

/** One risk on the map. */
export interface MappedRisk {
  readonly key: string;
  readonly number: number;
  readonly label: string;
  readonly first: Rating;
  readonly resulting: Rating | null;
}

/** All risks on one matrix, each moving from its first score to its resulting one, with the same as a table. */
export function HeatMap({ risks }: { risks: readonly MappedRisk[] }) {
  const styles = useStyles();
  const moves = risks.flatMap(({ key, first, resulting }) =>
    resulting ? [{ key, from: first, to: resulting }] : [],
  );
  return (
    <div className={styles.map}>
      <MatrixGrid
        rowHeader={(likelihood) => (
          <div key={likelihood} className={styles.header}>
            {likelihoodScale[likelihood - 1]?.name}
          </div>
        )}
        columnHeader={(impact) => (
          <div key={impact} className={styles.foot}>
            {impactScale[impact - 1]?.name}
          </div>
        )}
        marks={(cell) => <CellMarks cell={cell} risks={risks} />}
        overlay={<MatrixArrows moves={moves} />}
      />
      <MovementTable risks={risks} />
    </div>
  );
}

function CellMarks({ cell, risks }: { cell: MatrixCell; risks: readonly MappedRisk[] }) {
  const styles = useStyles();
  const isHere = (rating: Rating | null) =>
    rating?.likelihood === cell.likelihood && rating.impact === cell.impact;
  return (
    <span className={styles.marks}>
      {risks.map(({ key, number, first, resulting }) => (
        <span key={key} className={styles.marks}>
          {isHere(first) && <span className={styles.mark}>{number}</span>}
          {isHere(resulting) && !isHere(first) && (
            <span className={`${styles.mark} ${styles.resulting}`}>{number}</span>
          )}
        </span>
      ))}
    </span>
  );
}

function MovementTable({ risks }: { risks: readonly MappedRisk[] }) {
  const styles = useStyles();
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label="First and resulting scores"
    >
      <Table size="small" aria-label="First and resulting score of every risk">
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Risk</TableHeaderCell>
            <TableHeaderCell>First score</TableHeaderCell>
            <TableHeaderCell>Resulting score</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {risks.map(({ key, number, label, first, resulting }) => (
            <TableRow key={key}>
              <TableCell className={styles.label}>
                {number}. {label}
              </TableCell>
              <TableCell>
                <LevelBadge rated={scored(first)} />
              </TableCell>
              <TableCell>
                <LevelBadge rated={resulting && scored(resulting)} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function scored(rating: Rating) {
  const score = riskScore(rating);
  return { score, level: riskLevel(score) };
}
