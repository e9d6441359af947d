import { makeStyles, mergeClasses, Text, tokens, useId } from '@fluentui/react-components';
import { CheckmarkCircleFilled, PersonCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MatrixCell } from '#domain/risk-matrix/matrix-rows.ts';
import { completeRating, type DraftRating, type Rating } from '#domain/risk-matrix/rating.ts';
import { impactScale } from '#content/scales/impact-scale.ts';
import { likelihoodScale } from '#content/scales/likelihood-scale.ts';
import { MatrixArrows } from './matrix-arrows.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { ScaleRadio } from './scale-radio.tsx';
import { ratingSentence } from './rating-sentence.ts';

const useStyles = makeStyles({
  matrix: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  cell: { cursor: 'pointer', ':hover': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  inLine: { outline: `1px dashed ${tokens.colorNeutralForeground1}`, outlineOffset: '-3px' },
  chosen: { outline: `3px solid ${tokens.colorNeutralForeground1}`, outlineOffset: '-3px' },
  mark: { position: 'absolute', insetBlockStart: '2px', insetInlineEnd: '2px', fontSize: '18px' },
  otherMark: {
    position: 'absolute',
    insetBlockStart: '2px',
    insetInlineStart: '2px',
    fontSize: '18px',
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  legendItem: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface RiskMatrixProps {
  readonly id: string;
  readonly label: string;
  readonly value: DraftRating;
  readonly onChange: (rating: DraftRating) => void;
  /** Someone else's mark on the same matrix: shown beside, never averaged. */
  readonly other?: { readonly label: string; readonly rating: DraftRating };
  /** The first rating: an arrow leads from it to the one chosen here. */
  readonly from?: Rating;
}

/**
 * The matrix as one control. A click or tap on a cell chooses both halves; for keyboard and screen reader it is two radio
 * groups, likelihood down the side and impact along the foot, whose arrow keys move row by row and column by column.
 */
export function RiskMatrix({ id, label, value, onChange, other, from }: RiskMatrixProps) {
  const styles = useStyles();
  const [pointed, setPointed] = useState<Rating | null>(null);
  const name = useId('matrix');
  const isChosen = (cell: MatrixCell) => same(cell, value);
  const isInLine = (cell: MatrixCell) =>
    completeRating(value) === null &&
    (cell.likelihood === value.likelihood || cell.impact === value.impact);
  const chosen = completeRating(value);
  return (
    <div id={id} role="group" aria-label={label} className={styles.matrix} tabIndex={-1}>
      <MatrixGrid
        rowsProps={{ role: 'radiogroup', 'aria-label': 'Likelihood' }}
        columnsProps={{ role: 'radiogroup', 'aria-label': 'Impact' }}
        rowHeader={(likelihood) => (
          <ScaleRadio
            key={likelihood}
            name={`${name}-likelihood`}
            entry={likelihoodScale[likelihood - 1]}
            checked={value.likelihood === likelihood}
            onChoose={() => onChange({ ...value, likelihood })}
          />
        )}
        columnHeader={(impact) => (
          <ScaleRadio
            key={impact}
            name={`${name}-impact`}
            entry={impactScale[impact - 1]}
            checked={value.impact === impact}
            onChoose={() => onChange({ ...value, impact })}
            upright
          />
        )}
        cellClass={(cell) =>
          mergeClasses(
            styles.cell,
            isInLine(cell) && styles.inLine,
            isChosen(cell) && styles.chosen,
          )
        }
        cellProps={({ likelihood, impact }) => ({
          onClick: () => onChange({ likelihood, impact }),
          onPointerEnter: () => setPointed({ likelihood, impact }),
          onPointerLeave: () => setPointed(null),
        })}
        marks={(cell) => (
          <>
            {isChosen(cell) && <CheckmarkCircleFilled className={styles.mark} />}
            {other && same(cell, other.rating) && (
              <PersonCircleRegular className={styles.otherMark} />
            )}
          </>
        )}
        overlay={from && chosen && <MatrixArrows moves={[{ key: 'move', from, to: chosen }]} />}
      />
      <Text weight="semibold" aria-live="polite">
        {ratingSentence(pointed ?? value)}
      </Text>
      {other && completeRating(other.rating) && (
        <div className={styles.legend}>
          <Text size={200} className={styles.legendItem}>
            <CheckmarkCircleFilled aria-hidden /> {label}
          </Text>
          <Text size={200} className={styles.legendItem}>
            <PersonCircleRegular aria-hidden /> {other.label}: {ratingSentence(other.rating)}
          </Text>
        </div>
      )}
    </div>
  );
}

function same(cell: Rating, rating: DraftRating): boolean {
  return cell.likelihood === rating.likelihood && cell.impact === rating.impact;
}
