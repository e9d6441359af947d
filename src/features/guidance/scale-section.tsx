import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodScale } from '#content/scales/likelihood-scale.ts';
import type { ScaleValue } from '#content/scales/scale.ts';
import { Definition, Definitions } from './definitions.tsx';
import { useGuidanceStyles } from './guidance-styles.ts';

const useStyles = makeStyles({
  scales: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(22rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
});

/** What the values of likelihood and impact mean (K-018). */
export function ScaleSection() {
  const styles = useStyles();
  const guidance = useGuidanceStyles();
  return (
    <section className={guidance.section} aria-labelledby="guidance-scales">
      <h2 id="guidance-scales" className={guidance.heading}>
        Likelihood and impact
      </h2>
      <Text className={guidance.text}>
        The score is likelihood × impact. It is worked out for you and never typed.
      </Text>
      <div className={styles.scales}>
        <Scale title="Likelihood: how likely is it?" values={likelihoodScale} />
        <Scale title="Impact: how much harm would it do?" values={impactScale} />
      </div>
      <Text size={200} className={guidance.source}>
        Source: {likelihoodScale[0].source}
      </Text>
    </section>
  );
}

function Scale({ title, values }: { title: string; values: readonly ScaleValue<number>[] }) {
  const guidance = useGuidanceStyles();
  return (
    <div className={guidance.section}>
      <h3 className={guidance.subheading}>{title}</h3>
      <Definitions>
        {values.toReversed().map(({ value, name, definition }) => (
          <Definition key={value} term={`${value} ${name}`}>
            {definition}
          </Definition>
        ))}
      </Definitions>
    </div>
  );
}
