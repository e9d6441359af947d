import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import type { StopReason } from './opening.ts';
import { stopWords } from './stop-words.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '40rem',
  },
});

/** Says why the app did not open and what to do about it. */
export function StoppedPage({ reason, onAgain }: { reason: StopReason; onAgain: () => void }) {
  const styles = useStyles();
  const { title, body, action } = stopWords(reason);
  return (
    <section className={styles.page} role="alert">
      <Title3 as="h1">{title}</Title3>
      <Text>{body}</Text>
      {action && (
        <Button appearance="primary" onClick={onAgain}>
          {action}
        </Button>
      )}
    </section>
  );
}
