import { makeStyles, mergeClasses, Subtitle1, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    '& p, & h2, & h3': { display: 'block', margin: 0 },
    // A grid is cut badly at the end of a page.
    '@media print': {
      display: 'block',
      '& > *': { paddingBottom: tokens.spacingVerticalM },
    },
  },
});

interface PaperSectionProps {
  readonly title: string;
  /** How it begins on paper; where the one before ended, unless given. */
  readonly begins?: 'on-a-new-page' | 'on-its-side';
  readonly children: ReactNode;
}

/** One of the forms, or what goes with them. */
export function PaperSection({ title, begins, children }: PaperSectionProps) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.section, begins && `paper-${begins}`)}>
      <Subtitle1 as="h2" block>
        {title}
      </Subtitle1>
      {children}
    </section>
  );
}
