import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  policySources,
  sourceStatusWording,
  type PolicySource,
  type SourceStatus,
} from '#content/policy-sources.ts';
import { useGuidanceStyles } from './guidance-styles.ts';

const colours: Readonly<Record<SourceStatus, 'informative' | 'success' | 'warning'>> = {
  historic: 'informative',
  current: 'success',
  'confirm-locally': 'warning',
};

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    maxWidth: '46rem',
  },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    justifyItems: 'start',
    overflowWrap: 'anywhere',
  },
  about: { color: tokens.colorNeutralForeground2 },
});

/** What the guidance stands on, and whether it still holds (K-118). */
export function SourcesSection() {
  const styles = useStyles();
  const guidance = useGuidanceStyles();
  return (
    <section className={guidance.section} aria-labelledby="guidance-sources">
      <h2 id="guidance-sources" className={guidance.heading}>
        Policy sources and their status
      </h2>
      <ul className={styles.list}>
        {policySources.map((source) => (
          <Source key={source.slug} source={source} />
        ))}
      </ul>
    </section>
  );
}

function Source({ source: { title, publisher, year, status, note } }: { source: PolicySource }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Text weight="semibold">{title}</Text>
      <Text size={200} className={styles.about}>
        {[publisher, year].filter(Boolean).join(', ')}
      </Text>
      <Badge appearance="tint" color={colours[status]}>
        {sourceStatusWording[status]}
      </Badge>
      <Text>{note}</Text>
    </li>
  );
}
