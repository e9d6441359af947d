import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { PrintedCell, PrintedLevel, RatingFormModel } from '#documents/rating-form-model.ts';
import { ratingForm } from '#content/forms/rating-form.ts';
import { useLevelTint } from './level-tint.ts';
import { PaperSection } from './paper-section.tsx';
import { PaperTable } from './paper-table.tsx';

const useStyles = makeStyles({
  mark: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** Appendix 2a filled in. */
export function RatingForm({ model }: { model: RatingFormModel }) {
  return (
    <PaperSection title={ratingForm.title}>
      <Text as="p">{ratingForm.instruction}</Text>
      <Text as="p">{ratingForm.overall}</Text>
      <Text as="p">{ratingForm.filing}</Text>
      <Subtitle2 as="h3">{ratingForm.matrixTitle}</Subtitle2>
      <Matrix model={model} />
      <Text as="p">{model.legend}</Text>
      <Levels levels={model.levels} />
    </PaperSection>
  );
}

const matrixWidths = [20, 16, 16, 16, 16, 16];

function Matrix({ model }: { model: RatingFormModel }) {
  return (
    <PaperTable name={ratingForm.matrixTitle} widths={matrixWidths} narrowest="30rem">
      <thead>
        <tr>
          <th scope="col">
            {ratingForm.likelihoodAxis} ↓ {ratingForm.impactAxis} →
          </th>
          {model.impactHeadings.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ heading, cells }) => (
          <tr key={heading}>
            <th scope="row">{heading}</th>
            {cells.map((cell, index) => (
              <MatrixCell key={index} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </PaperTable>
  );
}

function MatrixCell({ cell }: { cell: PrintedCell }) {
  const styles = useStyles();
  const tint = useLevelTint();
  return (
    <td className={tint[cell.level]}>
      {cell.score} {cell.word}
      {cell.marks.map((mark) => (
        <span key={mark} className={styles.mark}>
          {mark}
        </span>
      ))}
    </td>
  );
}

function Levels({ levels }: { levels: readonly PrintedLevel[] }) {
  const styles = useStyles();
  const tint = useLevelTint();
  return (
    <PaperTable name={ratingForm.levelColumns.action} widths={[30, 70]}>
      <thead>
        <tr>
          <th scope="col">{ratingForm.levelColumns.level}</th>
          <th scope="col">{ratingForm.levelColumns.action}</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, word, range, actionAndTimescale, isOverall }) => (
          <tr key={level}>
            <th scope="row" className={tint[level]}>
              {word} ({range})
              {isOverall && <span className={styles.mark}>This assessment’s overall level</span>}
            </th>
            <td>{actionAndTimescale}</td>
          </tr>
        ))}
      </tbody>
    </PaperTable>
  );
}
