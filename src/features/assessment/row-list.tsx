import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';
import type { Assessment } from '#domain/assessment/assessment.ts';
import type { FieldId } from '#domain/shared/field-id.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { focusInside } from '#ui/fields/focus-inside.ts';
import { SectionHeading } from '#ui/section-heading/section-heading.tsx';
import { useNotices } from '#ui/notices/notices.tsx';
import { RowCard } from './row-card.tsx';
import { useRemoval } from './use-rows.ts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifySelf: 'stretch',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

interface RowListProps<Row> {
  readonly field: FieldId;
  /** The row the list belongs to, such as the risk of its actions; the assessment itself when left out. */
  readonly record?: RecordKey;
  readonly rows: readonly Row[];
  /** “outcome”: used in “Add an outcome”, “Remove outcome 2”. */
  readonly noun: string;
  readonly addLabel: string;
  /** Rows of a single field need no frame. */
  readonly plain?: boolean;
  readonly onAdd: () => RecordKey;
  readonly remove: (assessment: Assessment, key: RecordKey) => Assessment;
  readonly children: (row: Row, index: number) => ReactNode;
}

/** A list of rows under its field's wording: add puts the cursor in the new row, remove can be undone. */
export function RowList<Row extends { readonly key: RecordKey }>(props: RowListProps<Row>) {
  const {
    field,
    record = null,
    rows,
    noun,
    addLabel,
    plain = false,
    onAdd,
    remove,
    children,
  } = props;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const addButton = useRef<HTMLElement>(null);
  const removal = useRemoval();
  const notices = useNotices();
  const { label, hint } = fieldWording[field];

  const add = () => {
    onAdd();
    requestAnimationFrame(() => focusInside(list.current?.lastElementChild));
  };
  const removeRow = (key: RecordKey) => {
    const undo = removal((assessment) => remove(assessment, key));
    notices.undoable(`One ${noun} removed`, undo);
    addButton.current?.focus();
  };

  return (
    <section
      className={styles.section}
      id={fieldAnchor(record, field)}
      tabIndex={-1}
      aria-label={label}
    >
      <SectionHeading title={label} hint={hint} />
      {rows.length > 0 && (
        <ul ref={list} className={styles.list}>
          {rows.map((row, index) => (
            <RowCard
              key={row.key}
              name={`${noun} ${index + 1}`}
              plain={plain}
              onRemove={() => removeRow(row.key)}
            >
              {children(row, index)}
            </RowCard>
          ))}
        </ul>
      )}
      <Button
        ref={(button: HTMLElement | null) => {
          addButton.current = button;
        }}
        icon={<AddRegular />}
        onClick={add}
      >
        {addLabel}
      </Button>
    </section>
  );
}
