import { makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  evaluationColumns,
  type EvaluationFormModel,
  type EvaluationRow,
} from '#documents/evaluation-form-model.ts';
import { evaluationForm } from '#content/forms/evaluation-form.ts';
import { PaperSection } from './paper-section.tsx';
import { PaperTable } from './paper-table.tsx';
import { Passages } from './passages.tsx';

const useStyles = makeStyles({
  header: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(14rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  value: { margin: 0, overflowWrap: 'anywhere' },
  heading: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** Appendix 2b filled in; on paper it lies on its side. */
export function EvaluationForm({ model }: { model: EvaluationFormModel }) {
  const styles = useStyles();
  return (
    <PaperSection title={evaluationForm.title} begins="on-its-side">
      <dl className={styles.header}>
        {model.header.map(({ label, text }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{text}</dd>
          </div>
        ))}
      </dl>
      {model.overallFrom !== '' && <Text as="p">{model.overallFrom}</Text>}
      {model.rows.length === 0 ? (
        <Text as="p">No risks recorded.</Text>
      ) : (
        <Risks rows={model.rows} />
      )}
    </PaperSection>
  );
}

const columnWidths = [20, 27, 9, 20, 9, 15];

function Risks({ rows }: { rows: readonly EvaluationRow[] }) {
  const styles = useStyles();
  return (
    <PaperTable name={evaluationForm.title} widths={columnWidths} narrowest="60rem">
      <thead>
        <tr>
          {evaluationColumns.map((column) => (
            <th key={column} scope="col">
              <span className={styles.heading}>{evaluationForm.columns[column].heading}</span>
              {evaluationForm.columns[column].instruction}
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
