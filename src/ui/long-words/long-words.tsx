import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';

/** Characters that a glance takes in; a text may hold a hundred times as many. */
const glance = 600;

const useStyles = makeStyles({
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  more: { minWidth: 0, marginBlockStart: tokens.spacingVerticalXS },
});

interface LongWordsProps {
  readonly text: string;
  /** What the words are, for the button that shows the rest: “what matters to the person”. */
  readonly about: string;
  readonly className?: string | undefined;
}

/** What someone wrote, however long: its beginning, and the rest when asked. */
export function LongWords({ text, about, className }: LongWordsProps) {
  const styles = useStyles();
  const [whole, setWhole] = useState(false);
  const isLong = text.length > glance;
  return (
    <>
      <span className={mergeClasses(styles.words, className)}>
        {isLong && !whole ? `${beginningOf(text)}…` : text}
      </span>
      {isLong && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.more}
          aria-expanded={whole}
          aria-label={`${whole ? 'Show less' : 'Show all'} of ${about}`}
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  );
}

/** Never half a character: those beyond the basic plane take two places. */
function beginningOf(text: string): string {
  return text.slice(0, glance).replace(/[\uD800-\uDBFF]$/, '');
}
