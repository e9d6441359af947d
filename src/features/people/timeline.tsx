import { makeStyles, Select, Text, tokens, useId } from '@fluentui/react-components';
import {
  ClipboardTaskRegular,
  DocumentRegular,
  ShieldErrorRegular,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { writeDay } from '#domain/shared/calendar-date.ts';
import { LevelBadge } from '#ui/level-badge/level-badge.tsx';
import { LongWords } from '#ui/long-words/long-words.tsx';
import { EmptyState } from '#ui/states/empty-state.tsx';
import type { OpenedPerson } from '#workflows/open-person.ts';
import { useScreenStyles } from './screen-style.ts';
import { timelineEntries, type EntryKind, type TimelineEntry } from './timeline-entries.ts';
import { PlaceLink } from '#ui/place-link/place-link.tsx';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  filter: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
  },
  icon: { fontSize: '20px', color: tokens.colorNeutralForeground2, display: 'flex' },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
});

const kinds: Readonly<Record<EntryKind, { icon: typeof DocumentRegular; filter: string }>> = {
  assessment: { icon: ClipboardTaskRegular, filter: 'Assessments' },
  task: { icon: TaskListSquareLtrRegular, filter: 'Tasks' },
  concern: { icon: ShieldErrorRegular, filter: 'Concerns' },
  'filed-copy': { icon: DocumentRegular, filter: 'Filed copies' },
};

const everything = 'everything';

/** What was recorded about a person, newest first. */
export function Timeline({ opened }: { opened: OpenedPerson }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const filterId = useId('timeline-filter');
  const [shown, setShown] = useState<string>(everything);
  const entries = useMemo(() => timelineEntries(opened), [opened]);
  const visible = entries.filter(({ kind }) => shown === everything || kind === shown);
  return (
    <section className={styles.section} aria-label="Timeline">
      <div className={styles.top}>
        <h2 className={screen.heading}>Timeline</h2>
        {entries.length > 0 && (
          <span className={styles.filter}>
            <label htmlFor={filterId}>Show</label>
            <Select id={filterId} value={shown} onChange={(_, { value }) => setShown(value)}>
              <option value={everything}>Everything</option>
              {Object.entries(kinds).map(([kind, { filter }]) => (
                <option key={kind} value={kind}>
                  {filter}
                </option>
              ))}
            </Select>
          </span>
        )}
      </div>
      {visible.length === 0 && (
        <EmptyState
          title={entries.length === 0 ? 'Nothing recorded yet' : 'Nothing of this kind yet'}
          body="Assessments, tasks, concerns and filed copies appear here, newest first."
        />
      )}
      <ol className={styles.list}>
        {visible.map((entry) => (
          <Entry key={`${entry.kind}-${entry.id}`} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const styles = useStyles();
  const { kind, day, title, detail, rated, path } = entry;
  const Icon = kinds[kind].icon;
  return (
    <li className={styles.entry}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      <span className={styles.words}>
        {path ? <PlaceLink to={path}>{title}</PlaceLink> : <Text weight="semibold">{title}</Text>}
        <Text size={200}>{writeDay(day)}</Text>
        <Text size={200} className={styles.detail}>
          <LongWords text={detail} about={title} />
        </Text>
      </span>
      {rated && <LevelBadge rated={rated} />}
    </li>
  );
}
