import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Link } from 'react-router';
import { writeDay } from '#domain/shared/calendar-date.ts';
import { LevelBadge } from '#ui/level-badge/level-badge.tsx';
import type { WorkRow } from './work-rows.ts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // Rows out of sight are not laid out: five thousand of them scroll as freely as ten.
  row: { contentVisibility: 'auto', containIntrinsicSize: 'auto 60px' },
  link: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  words: { display: 'grid', minWidth: 0 },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  overdue: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** One part of My work. Nothing is shown when nothing is in it. */
export function WorkList({ title, rows }: { title: string; rows: readonly WorkRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        {title} ({rows.length})
      </h2>
      <ul className={styles.list}>
        {rows.map((row) => (
          <WorkItem key={row.key} row={row} />
        ))}
      </ul>
    </section>
  );
}

const WorkItem = memo(function WorkItem({ row }: { row: WorkRow }) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <Link to={row.path} className={styles.link}>
        <span className={styles.words}>
          <Text weight="semibold">{row.asked}</Text>
          <Text size={200} className={styles.about}>
            {row.reference} · since {writeDay(row.since)}
            {row.dueOn && (
              <span className={mergeClasses(row.overdue && styles.overdue)}>
                {' · '}
                {row.overdue ? 'overdue since' : 'due'} {writeDay(row.dueOn)}
              </span>
            )}
          </Text>
        </span>
        {row.level && row.score && <LevelBadge rated={{ level: row.level, score: row.score }} />}
      </Link>
    </li>
  );
});
