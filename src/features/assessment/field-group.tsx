import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { display: 'grid', gap: tokens.spacingVerticalL, minWidth: 0 },
});

/** Fields that answer one question, under it. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.group} aria-label={title}>
      <Text as="h3" size={400} weight="semibold">
        {title}
      </Text>
      {children}
    </section>
  );
}
