import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
  },
  words: { display: 'grid', minWidth: 0 },
  title: { ...typographyStyles.title2, margin: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface ScreenHeadingProps {
  readonly title: string;
  /** The reference of the record the screen is about. */
  readonly reference?: string;
  readonly about?: string;
  /** The screen's one primary action. */
  readonly action?: ReactNode;
}

/** The screen's name. It takes the focus when the screen opens, so that a screen reader says where one is. */
export function ScreenHeading({ title, reference, about, action }: ScreenHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.heading}>
      <div className={styles.words}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <Text className={styles.about}>{[reference, about].filter(Boolean).join(' · ')}</Text>
      </div>
      {action}
    </div>
  );
}
