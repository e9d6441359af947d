import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, PersonCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { completeRating, type DraftRating, type Rating } from '#domain/risk-matrix/rating.ts';
import { ratingSentence } from './rating-sentence.ts';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
  item: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  first: {
    width: '14px',
    height: '12px',
    border: `2px dashed ${tokens.colorNeutralForeground1}`,
    flexShrink: 0,
  },
  icon: { fontSize: '16px', color: tokens.colorNeutralForeground1, flexShrink: 0 },
});

/** Someone else's mark on the same matrix. */
export interface OtherMark {
  readonly label: string;
  readonly rating: DraftRating;
}

interface MatrixLegendProps {
  readonly label: string;
  readonly other: OtherMark | undefined;
  readonly from: Rating | undefined;
}

/** What the marks in the matrix stand for; nothing while there is only one kind of mark. */
export function MatrixLegend({ label, other, from }: MatrixLegendProps) {
  const styles = useStyles();
  const isOtherWhole = other !== undefined && completeRating(other.rating) !== null;
  if (!isOtherWhole && !from) return null;
  return (
    <ul className={styles.legend}>
      <Item icon={<CheckmarkCircleFilled aria-hidden className={styles.icon} />} words={label} />
      {isOtherWhole && (
        <Item
          icon={<PersonCircleRegular aria-hidden className={styles.icon} />}
          words={`${other.label}: ${ratingSentence(other.rating)}`}
        />
      )}
      {from && (
        <Item
          icon={<span aria-hidden className={styles.first} />}
          words={`First: ${ratingSentence(from)}`}
        />
      )}
    </ul>
  );
}

function Item({ icon, words }: { icon: ReactNode; words: string }) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      {icon}
      <Text size={200}>{words}</Text>
    </li>
  );
}
