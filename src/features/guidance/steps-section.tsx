import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { steps } from '#content/steps.ts';
import { GuidanceList } from '#ui/guidance-card/guidance-list.tsx';
import { useGuidanceStyles } from './guidance-styles.ts';

const useStyles = makeStyles({
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXXL,
    alignItems: 'start',
  },
});

/** The mini guide: the four steps, each with what must be done and what is advised. */
export function StepsSection() {
  const styles = useStyles();
  const guidance = useGuidanceStyles();
  return (
    <section className={guidance.section} aria-labelledby="guidance-steps">
      <h2 id="guidance-steps" className={guidance.heading}>
        The four steps
      </h2>
      <Text className={guidance.text}>
        What the source says must be done is marked “Must”. Everything else is advice.
      </Text>
      <div className={styles.steps}>
        {Object.values(steps).map(({ number, name, guidance: items, source }) => (
          <div key={number} className={guidance.section}>
            <h3 className={guidance.subheading}>
              {number}. {name}
            </h3>
            <GuidanceList items={items} source={source} />
          </div>
        ))}
      </div>
    </section>
  );
}
