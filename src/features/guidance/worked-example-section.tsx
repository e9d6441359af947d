import { Text } from '@fluentui/react-components';
import { riskLevel, riskScore, type Rating } from '#domain/risk-matrix/rating.ts';
import { workedExample } from '#content/forms/worked-example.ts';
import { impactName } from '#content/scales/impact-scale.ts';
import { likelihoodName } from '#content/scales/likelihood-scale.ts';
import { LevelBadge } from '#ui/level-badge/level-badge.tsx';
import { Definition, Definitions } from './definitions.tsx';
import { useGuidanceStyles } from './guidance-styles.ts';

const { story } = workedExample;

/** One row of the evaluation form, filled in (K-033). */
export function WorkedExampleSection() {
  const guidance = useGuidanceStyles();
  return (
    <section className={guidance.section} aria-labelledby="guidance-example">
      <h2 id="guidance-example" className={guidance.heading}>
        A worked example
      </h2>
      <Definitions>
        <Definition term="The risk">{story.defineRisk}</Definition>
        <Definition term="Weighing">{story.evaluateRisk}</Definition>
        <Definition term="Score">
          <Scored rating={story.firstRating} />
        </Definition>
        <Definition term="Actions">{story.actions}</Definition>
        <Definition term="Resulting score">
          <Scored rating={story.resultingRating} />
        </Definition>
        <Definition term="Monitor and review">{story.monitorAndReview}</Definition>
      </Definitions>
      <Text size={200} className={guidance.source}>
        Source: {workedExample.source}
      </Text>
    </section>
  );
}

function Scored({ rating }: { rating: Rating }) {
  const score = riskScore(rating);
  return (
    <>
      {likelihoodName(rating.likelihood)} × {impactName(rating.impact)} ={' '}
      <LevelBadge rated={{ score, level: riskLevel(score) }} />
    </>
  );
}
