import {
  Button,
  Link,
  makeStyles,
  Spinner,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { DirectoryPerson } from '../contract.ts';
import { cellText } from './cell-text.ts';
import type { GraphColumn, GraphItem, GraphList, GraphReader } from './graph-reader.ts';
import { ItemPanel } from './item-panel.tsx';
import { ReadFailure } from './read-failure.tsx';
import { shownColumns } from './shown-columns.ts';
import { useColumns, useItems } from './use-list.ts';

interface Props {
  readonly reader: GraphReader;
  readonly person: DirectoryPerson;
  readonly list: GraphList;
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
  cell: { maxWidth: '320px', verticalAlign: 'top' },
  heading: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    minWidth: '80px',
  },
  more: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** A list's rows as a plain table; a row opens to be read whole. */
export function ListRows({ reader, person, list }: Props) {
  const styles = useStyles();
  const columns = useColumns(reader, person.id, list.id);
  const rows = useItems(reader, person.id, list.id);
  const [open, setOpen] = useState<GraphItem | null>(null);
  const failed = columns.error ?? rows.error;
  if (failed)
    return (
      <ReadFailure
        error={failed}
        onTryAgain={() => void Promise.all([columns.refetch(), rows.refetch()])}
      />
    );
  if (!columns.data || !rows.data) return <Spinner label={`Reading ${list.displayName}`} />;
  const items = rows.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <Text>There is nothing in {list.displayName} yet.</Text>;
  const titled = items.some((item) => Boolean(item.fields['Title']));
  const shown = shownColumns(columns.data, titled);
  return (
    <>
      {/* A region that scrolls has to be reached by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scrolls} role="region" aria-label={list.displayName} tabIndex={0}>
        <Table className={styles.table} size="small" aria-label={list.displayName}>
          <TableHeader>
            <TableRow>
              {shown.map(({ name, displayName }) => (
                <TableHeaderCell key={name} className={styles.heading}>
                  {displayName}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {items.map((item) => (
              <TableRow key={item.id}>
                {shown.map((column, place) => (
                  <TableCell key={column.name} className={styles.cell}>
                    <Cell
                      column={column}
                      item={item}
                      onOpen={place === 0 ? () => setOpen(item) : null}
                    />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <div className={styles.more}>
        <Text role="status">
          {items.length} {items.length === 1 ? 'item' : 'items'}
          {rows.hasNextPage && ' so far'}
        </Text>
        {rows.hasNextPage && (
          <Button disabled={rows.isFetchingNextPage} onClick={() => void rows.fetchNextPage()}>
            Show more
          </Button>
        )}
      </div>
      {open && <ItemPanel list={list} columns={shown} item={open} onClose={() => setOpen(null)} />}
    </>
  );
}

interface CellProps {
  readonly column: GraphColumn;
  readonly item: GraphItem;
  readonly onOpen: (() => void) | null;
}

function Cell({ column, item, onOpen }: CellProps) {
  const styles = useStyles();
  const text = cellText(column, item);
  if (onOpen)
    return (
      <Link as="button" onClick={onOpen}>
        {text || `Item ${item.id}`}
      </Link>
    );
  return <span className={styles.clamped}>{text}</span>;
}
