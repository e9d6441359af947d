import {
  makeStyles,
  mergeClasses,
  Text,
  tokens,
  useEventCallback,
  useId,
} from '@fluentui/react-components';
import { CheckmarkCircleFilled, PersonCircleRegular } from '@fluentui/react-icons';
import { memo, useState } from 'react';
import type { MatrixCell } from '#domain/risk-matrix/matrix-rows.ts';
import { completeRating, type DraftRating, type Rating } from '#domain/risk-matrix/rating.ts';
import type { FieldId } from '#domain/shared/field-id.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodScale } from '#content/scales/likelihood-scale.ts';
import { CellWords } from './cell-words.tsx';
import { MatrixFrame } from './matrix-frame.tsx';
import { MatrixLegend, type OtherMark } from './matrix-legend.tsx';
import { MoveArrow } from './move-arrow.tsx';
import { narrowMatrix } from './narrow-matrix.ts';
import { RatingMeaning } from './rating-meaning.tsx';
import { ScaleRadios } from './scale-radios.tsx';

const useStyles = makeStyles({
  matrix: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0, outlineStyle: 'none' },
  hint: { color: tokens.colorNeutralForeground2 },
  cell: {
    cursor: 'pointer',
    ':hover': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inLine: { outline: `2px dotted ${tokens.colorNeutralForeground1}`, outlineOffset: '-4px' },
  first: { outline: `2px dashed ${tokens.colorNeutralForeground1}`, outlineOffset: '-4px' },
  chosen: { outline: `3px solid ${tokens.colorNeutralForeground1}`, outlineOffset: '-3px' },
  mark: {
    position: 'absolute',
    insetBlockStart: '3px',
    fontSize: '18px',
    [narrowMatrix]: { fontSize: '12px' },
  },
  ours: { insetInlineEnd: '3px' },
  theirs: { insetInlineStart: '3px' },
});

const likelihoods = likelihoodScale.toReversed();

interface RiskMatrixProps {
  readonly id: string;
  readonly field: FieldId;
  readonly label: string;
  readonly value: DraftRating;
  readonly onChange: (rating: DraftRating) => void;
  /** Someone else's mark on the same matrix: shown beside, never averaged. */
  readonly other?: OtherMark;
  /** The first rating: an arrow leads from it to the one chosen here. */
  readonly from?: Rating;
}

/**
 * The matrix as one control. A click or tap on a cell chooses both halves; for keyboard and screen reader it is two groups
 * of radio buttons, likelihood down the side and impact along the foot, whose arrow keys move row by row and column by
 * column (K-018, K-021).
 */
export function RiskMatrix({ onChange, ...props }: RiskMatrixProps) {
  return <Drawn {...props} onChange={useEventCallback(onChange)} />;
}

/** Drawn again only when a mark or a word changed: it is the heaviest part of a form that is being typed in. */
const Drawn = memo(function RiskMatrix(props: RiskMatrixProps) {
  const { id, field, label, value, onChange, other, from } = props;
  const styles = useStyles();
  const labelId = useId('matrix');
  const [pointed, setPointed] = useState<Rating | null>(null);
  const chosen = completeRating(value);
  const hint = fieldWording[field].hint;
  return (
    <div id={id} role="group" aria-labelledby={labelId} className={styles.matrix} tabIndex={-1}>
      <Text id={labelId} weight="semibold">
        {label}
      </Text>
      {hint && (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
      <MatrixFrame
        likelihoods={
          <ScaleRadios
            label="Likelihood"
            place="side"
            entries={likelihoods}
            value={value.likelihood}
            onChoose={(likelihood) => onChange({ ...value, likelihood })}
          />
        }
        impacts={
          <ScaleRadios
            label="Impact"
            place="foot"
            entries={impactScale}
            value={value.impact}
            onChoose={(impact) => onChange({ ...value, impact })}
          />
        }
        cell={(cell) => (
          <>
            <CellWords cell={cell} />
            {isAt(cell, value) && (
              <CheckmarkCircleFilled className={mergeClasses(styles.mark, styles.ours)} />
            )}
            {other && isAt(cell, other.rating) && (
              <PersonCircleRegular className={mergeClasses(styles.mark, styles.theirs)} />
            )}
          </>
        )}
        cellProps={(cell) => ({
          className: mergeClasses(
            styles.cell,
            isInLine(cell, value) && styles.inLine,
            from && isAt(cell, from) && styles.first,
            isAt(cell, value) && styles.chosen,
          ),
          onClick: () => onChange({ likelihood: cell.likelihood, impact: cell.impact }),
          onPointerEnter: () => setPointed(cell),
          onPointerLeave: () => setPointed(null),
        })}
        overlay={from && chosen && <MoveArrow from={from} to={chosen} />}
      />
      <RatingMeaning rating={pointed ?? value} />
      <MatrixLegend label={label} other={other} from={from} />
    </div>
  );
}, looksTheSame);

function looksTheSame(before: RiskMatrixProps, now: RiskMatrixProps): boolean {
  return (
    before.id === now.id &&
    before.field === now.field &&
    before.label === now.label &&
    before.onChange === now.onChange &&
    before.other?.label === now.other?.label &&
    sameRating(before.value, now.value) &&
    sameRating(before.other?.rating, now.other?.rating) &&
    sameRating(before.from, now.from)
  );
}

function sameRating(one: DraftRating | undefined, other: DraftRating | undefined): boolean {
  return one?.likelihood === other?.likelihood && one?.impact === other?.impact;
}

function isAt(cell: Rating, rating: DraftRating): boolean {
  return cell.likelihood === rating.likelihood && cell.impact === rating.impact;
}

/** Whether a cell can still be meant while only one half is chosen. */
function isInLine(cell: MatrixCell, value: DraftRating): boolean {
  if (completeRating(value)) return false;
  return cell.likelihood === value.likelihood || cell.impact === value.impact;
}
