import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  empty: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    paddingBlock: tokens.spacingVerticalL,
    maxWidth: '40rem',
  },
  body: { color: tokens.colorNeutralForeground2 },
});

interface EmptyStateProps {
  readonly title: string;
  readonly body: string;
  readonly action?: ReactNode;
}

/** What would be here, and how to begin. */
export function EmptyState({ title, body, action }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text weight="semibold">{title}</Text>
      <Text className={styles.body}>{body}</Text>
      {action}
    </div>
  );
}
