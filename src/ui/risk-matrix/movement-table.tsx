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
import { LevelBadge } from '../level-badge/level-badge.tsx';
import type { MappedRisk } from './mapped-risk.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', maxWidth: '60rem' },
  table: { minWidth: '26rem' },
  // A risk can be described at length; the table needs only enough to know which it is.
  label: {
    maxHeight: `calc(4 * ${tokens.lineHeightBase300})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    marginBlock: tokens.spacingVerticalXS,
  },
  score: { width: '7.25rem' },
});

/** What the heat map shows, as a table: every risk by its number, its first score and its resulting one. */
export function MovementTable({ risks }: { risks: readonly MappedRisk[] }) {
  const styles = useStyles();
  const name = 'First and resulting score of every risk';
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={name}>
      <Table size="small" aria-label={name} className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>Risk</TableHeaderCell>
            <TableHeaderCell className={styles.score}>First score</TableHeaderCell>
            <TableHeaderCell className={styles.score}>Resulting score</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {risks.map(({ key, number, label, first, resulting }) => (
            <TableRow key={key}>
              <TableCell>
                <div className={styles.label}>
                  {number}. {label}
                </div>
              </TableCell>
              <TableCell className={styles.score}>
                <LevelBadge rated={scored(first)} />
              </TableCell>
              <TableCell className={styles.score}>
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
