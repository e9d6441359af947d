import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { GuidanceItem } from '#content/steps.ts';
import { GuidanceList } from './guidance-list.tsx';

const useStyles = makeStyles({
  card: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  panel: { paddingBlockEnd: tokens.spacingVerticalM },
});

interface GuidanceCardProps {
  readonly title: string;
  readonly items: readonly GuidanceItem[];
  readonly source: string;
}

/** Foldable guidance beside a step. */
export function GuidanceCard({ title, items, source }: GuidanceCardProps) {
  const styles = useStyles();
  return (
    <Accordion collapsible defaultOpenItems="guidance" className={styles.card}>
      <AccordionItem value="guidance">
        <AccordionHeader as="h2">Guidance: {title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <GuidanceList items={items} source={source} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
