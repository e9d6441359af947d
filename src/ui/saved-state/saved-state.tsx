import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkCircleRegular,
  CloudOffRegular,
  ErrorCircleRegular,
} from '@fluentui/react-icons';
import { writeTime, type Instant } from '#domain/shared/calendar-date.ts';

/** What the saved state can say. `not-kept`: this device refuses to hold unsaved work. */
export type SavedStateView =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'changed' | 'saving' | 'waiting' | 'conflict' | 'not-kept' }
  | { readonly kind: 'not-saved'; readonly reason: string };

const useStyles = makeStyles({
  state: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

function wordsOf(state: SavedStateView): string {
  switch (state.kind) {
    case 'saved':
      return state.at ? `Saved ${writeTime(state.at)}` : 'Saved';
    case 'changed':
    case 'saving':
      return 'Saving…';
    case 'waiting':
      return 'Kept on this device, will send when online';
    case 'conflict':
      return 'Kept on this device until you choose';
    case 'not-kept':
      return 'Not saved yet, and this device cannot keep it: do not close this window';
    case 'not-saved':
      return `Kept on this device, not saved: ${state.reason}`;
  }
}

const icons: Record<SavedStateView['kind'], typeof CloudOffRegular> = {
  saved: CheckmarkCircleRegular,
  changed: ArrowSyncRegular,
  saving: ArrowSyncRegular,
  waiting: CloudOffRegular,
  conflict: ErrorCircleRegular,
  'not-kept': ErrorCircleRegular,
  'not-saved': ErrorCircleRegular,
};

/** Where the work stands, in words, announced politely. */
export function SavedState({ state }: { state: SavedStateView }) {
  const styles = useStyles();
  const Icon = icons[state.kind];
  return (
    <span className={styles.state} role="status">
      <Icon aria-hidden fontSize={16} />
      <Text size={200}>{wordsOf(state)}</Text>
    </span>
  );
}
