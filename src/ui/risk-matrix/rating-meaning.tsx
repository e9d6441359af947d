import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { DraftRating } from '#domain/risk-matrix/rating.ts';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodScale } from '#content/scales/likelihood-scale.ts';
import { ratingSentence } from './rating-sentence.ts';

const useStyles = makeStyles({
  meaning: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    minHeight: '4.5rem',
    alignContent: 'start',
  },
  definition: { color: tokens.colorNeutralForeground2 },
});

/** A rating as a sentence, told politely when it changes, with what its two words mean (K-018). */
export function RatingMeaning({ rating }: { rating: DraftRating }) {
  const styles = useStyles();
  const chosen = [
    likelihoodScale.find(({ value }) => value === rating.likelihood),
    impactScale.find(({ value }) => value === rating.impact),
  ];
  return (
    <div className={styles.meaning}>
      <Text weight="semibold" role="status">
        {ratingSentence(rating)}
      </Text>
      {chosen.map(
        (entry) =>
          entry && (
            <Text key={entry.name} size={200} className={styles.definition}>
              {entry.name}: {entry.definition}
            </Text>
          ),
      )}
    </div>
  );
}
