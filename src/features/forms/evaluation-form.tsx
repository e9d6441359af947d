import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import {
  evaluationColumns,
  type EvaluationFormModel,
  type EvaluationRow,
} from '#documents/evaluation-form-model.ts';
import { evaluationForm } from '#content/forms/evaluation-form.ts';
import { PaperTable } from './paper-table.tsx';
import { Passages } from './passages.tsx';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    '@media print': { display: 'block' },
  },
  header: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, overflowWrap: 'anywhere' },
  instruction: { display: 'block', fontWeight: tokens.fontWeightRegular },
  heading: { fontWeight: tokens.fontWeightSemibold },
  column: { minWidth: '7rem', '@media print': { minWidth: 0 } },
});

/** Appendix 2b filled in; on paper it lies on its side. */
export function EvaluationForm({ model }: { model: EvaluationFormModel }) {
  const styles = useStyles();
  return (
    <section className={`${styles.form} paper-on-its-side`} aria-labelledby="evaluation-form">
      <Subtitle1 as="h2" id="evaluation-form" block>
        {evaluationForm.title}
      </Subtitle1>
      <dl className={styles.header}>
        {model.header.map(({ label, text }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
      </dl>
      {model.overallFrom !== '' && (
        <Text as="p" block>
          {model.overallFrom}
        </Text>
      )}
      {model.rows.length === 0 ? (
        <Text as="p" block>
          No risks recorded.
        </Text>
      ) : (
        <Risks rows={model.rows} />
      )}
    </section>
  );
}

function Risks({ rows }: { rows: readonly EvaluationRow[] }) {
  const styles = useStyles();
  return (
    <PaperTable name={evaluationForm.title}>
      <thead>
        <tr>
          {evaluationColumns.map((column) => (
            <th key={column} scope="col" className={styles.column}>
              <span className={styles.heading}>{evaluationForm.columns[column].heading}</span>
              <span className={styles.instruction}>
                {evaluationForm.columns[column].instruction}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, cells }) => (
          <tr key={number}>
            {evaluationColumns.map((column) => (
              <td key={column}>
                <Passages passages={cells[column]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </PaperTable>
  );
}
