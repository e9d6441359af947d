import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RiskLevel } from '#domain/risk-matrix/rating.ts';
import { levels } from '#content/levels.ts';
import { useGuidanceStyles } from './guidance-styles.ts';

const order: readonly RiskLevel[] = ['high', 'medium', 'low'];

const useStyles = makeStyles({
  levels: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXL,
  },
  level: { display: 'grid', gap: tokens.spacingVerticalXS, alignContent: 'start', minWidth: 0 },
  quote: { margin: 0, fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

/** What each level asks for, and how soon (K-028, K-029, K-030). */
export function LevelSection() {
  const styles = useStyles();
  const guidance = useGuidanceStyles();
  return (
    <section className={guidance.section} aria-labelledby="guidance-levels">
      <h2 id="guidance-levels" className={guidance.heading}>
        Levels, action and timescale
      </h2>
      <Text className={guidance.text}>
        The overall level of an assessment is that of its highest-scoring risk.
      </Text>
      <div className={styles.levels}>
        {order.map((level) => (
          <div key={level} className={styles.level}>
            <h3 className={guidance.subheading}>
              {levels[level].word}: scores {levels[level].range}
            </h3>
            <Text>{levels[level].help}</Text>
            <Text as="p" size={200} className={styles.quote}>
              “{levels[level].actionAndTimescale}”
            </Text>
          </div>
        ))}
      </div>
      <Text size={200} className={guidance.source}>
        Source: {levels.high.source}
      </Text>
    </section>
  );
}
