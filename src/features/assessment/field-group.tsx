import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SectionHeading } from '#ui/section-heading/section-heading.tsx';

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** Fields that answer one question, under it. */
export function FieldGroup(props: { title: string; hint?: string; children: ReactNode }) {
  const { title, hint, children } = props;
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={title}>
      <SectionHeading title={title} hint={hint} />
      {children}
    </section>
  );
}
