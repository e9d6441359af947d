import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { cellText } from './cell-text.ts';
import type { GraphColumn, GraphItem } from './graph-reader.ts';

interface Props {
  readonly label: string;
  readonly columns: readonly GraphColumn[];
  readonly items: readonly GraphItem[];
  readonly onOpen: (item: GraphItem) => void;
}

const useStyles = makeStyles({
  scrolls: {
    overflow: 'auto',
    minHeight: '160px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { width: 'max-content', minWidth: '100%', tableLayout: 'auto' },
  heading: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  cell: { maxWidth: '320px', verticalAlign: 'top', padding: tokens.spacingVerticalS },
  /** Two lines; the item's own panel has the rest. */
  clamped: {
    display: 'block',
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    minWidth: '80px',
  },
});

/** Items as a plain table; the first column opens the item to be read whole. */
export function RowsTable({ label, columns, items, onOpen }: Props) {
  const styles = useStyles();
  const [first, ...others] = columns;
  return (
    // A region that scrolls has to be reached by keyboard.
    <div className={styles.scrolls} role="region" aria-label={label} tabIndex={0}>
      <Table className={styles.table} size="small" aria-label={label}>
        <TableHeader>
          <TableRow>
            {columns.map(({ name, displayName }) => (
              <TableHeaderCell key={name} className={styles.heading}>
                {displayName}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id}>
              <TableCell className={styles.cell}>
                <Link as="button" onClick={() => onOpen(item)}>
                  {(first && cellText(first, item)) || `Item ${item.id}`}
                </Link>
              </TableCell>
              {others.map((column) => (
                <TableCell key={column.name} className={styles.cell}>
                  <span className={styles.clamped}>{cellText(column, item)}</span>
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
