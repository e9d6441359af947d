import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Link } from 'react-router';
import { writeDay } from '#domain/shared/calendar-date.ts';
import type { Task } from '#domain/task/task.ts';
import { taskWording } from '#content/task-wording.ts';
import { LevelBadge } from '#ui/level-badge/level-badge.tsx';
import type { WorkRow } from './work-rows.ts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // Rows out of sight are not laid out: five thousand of them scroll as freely as ten.
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 60px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    flex: '1 1 18rem',
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  answer: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  words: { display: 'grid', minWidth: 0 },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface WorkListProps {
  readonly title: string;
  readonly rows: readonly WorkRow[];
  /** Opens what records a task as done. */
  readonly onAnswer: (task: Task) => void;
}

/** One part of My work. Nothing is shown when nothing is in it. */
export function WorkList({ title, rows, onAnswer }: WorkListProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        {title} ({rows.length})
      </h2>
      <ul className={styles.list}>
        {rows.map((row) => (
          <WorkItem key={row.key} row={row} onAnswer={onAnswer} />
        ))}
      </ul>
    </section>
  );
}

const WorkItem = memo(function WorkItem({
  row,
  onAnswer,
}: {
  row: WorkRow;
  onAnswer: WorkListProps['onAnswer'];
}) {
  const styles = useStyles();
  const { task } = row;
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
                {row.overdue ? 'overdue, was due' : 'due'} {writeDay(row.dueOn)}
              </span>
            )}
          </Text>
        </span>
        {row.level && row.score && <LevelBadge rated={{ level: row.level, score: row.score }} />}
      </Link>
      {task && (
        <Button
          size="small"
          className={styles.answer}
          aria-label={`${taskWording[task.kind].done}, ${row.reference}`}
          onClick={() => onAnswer(task)}
        >
          {taskWording[task.kind].done}
        </Button>
      )}
    </li>
  );
});
