import { makeStyles, Subtitle1, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { PrintedCell, PrintedLevel, RatingFormModel } from '#documents/rating-form-model.ts';
import { ratingForm } from '#content/forms/rating-form.ts';
import { useLevelTint } from './level-tint.ts';
import { PaperTable } from './paper-table.tsx';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    '@media print': { display: 'block' },
  },
  mark: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** Appendix 2a filled in. */
export function RatingForm({ model }: { model: RatingFormModel }) {
  const styles = useStyles();
  return (
    <section className={styles.form} aria-labelledby="rating-form">
      <Subtitle1 as="h2" id="rating-form" block>
        {ratingForm.title}
      </Subtitle1>
      <Text as="p" block>
        {ratingForm.instruction}
      </Text>
      <Text as="p" block>
        {ratingForm.overall}
      </Text>
      <Text as="p" block>
        {ratingForm.filing}
      </Text>
      <Matrix model={model} />
      <Text as="p" block>
        {model.legend}
      </Text>
      <Levels levels={model.levels} />
    </section>
  );
}

function Matrix({ model }: { model: RatingFormModel }) {
  return (
    <>
      <Subtitle2 as="h3" block>
        {ratingForm.matrixTitle}
      </Subtitle2>
      <PaperTable name={ratingForm.matrixTitle}>
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
    </>
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
    <PaperTable name={ratingForm.levelColumns.action}>
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
