import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { GuidanceItem } from '#content/steps.ts';

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
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

interface GuidanceCardProps {
  readonly title: string;
  readonly items: readonly GuidanceItem[];
  readonly source: string;
}

/** Foldable guidance beside a step: what the source says must be done is marked in words, the rest is advice (K-115). */
export function GuidanceCard({ title, items, source }: GuidanceCardProps) {
  const styles = useStyles();
  return (
    <Accordion collapsible defaultOpenItems="guidance" className={styles.card}>
      <AccordionItem value="guidance">
        <AccordionHeader as="h2">Guidance: {title}</AccordionHeader>
        <AccordionPanel>
          <ul className={styles.list}>
            {items.map(({ slug, must, text }) => (
              <li key={slug} className={styles.item}>
                <Badge
                  appearance={must ? 'filled' : 'outline'}
                  color={must ? 'brand' : 'informative'}
                >
                  {must ? 'Must' : 'Advice'}
                </Badge>
                <Text size={200}>{text}</Text>
              </li>
            ))}
          </ul>
          <Text size={200} className={styles.source}>
            Source: {source}
          </Text>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
