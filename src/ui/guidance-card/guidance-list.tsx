import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { GuidanceItem } from '#content/steps.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  item: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  source: { color: tokens.colorNeutralForeground2 },
});

interface GuidanceListProps {
  readonly items: readonly GuidanceItem[];
  readonly source: string;
}

/** Guidance of one step: what the source says must be done is marked in words, the rest is advice (K-115). */
export function GuidanceList({ items, source }: GuidanceListProps) {
  const styles = useStyles();
  return (
    <>
      <ul className={styles.list}>
        {items.map(({ slug, must, text }) => (
          <li key={slug} className={styles.item}>
            <Badge appearance={must ? 'filled' : 'outline'} color={must ? 'brand' : 'informative'}>
              {must ? 'Must' : 'Advice'}
            </Badge>
            <Text size={200}>{text}</Text>
          </li>
        ))}
      </ul>
      <Text size={200} className={styles.source}>
        Source: {source}
      </Text>
    </>
  );
}
