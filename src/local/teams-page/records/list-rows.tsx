import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DirectoryPerson } from '../contract.ts';
import type { GraphItem, GraphList, GraphReader } from './graph-reader.ts';
import { ItemPanel } from './item-panel.tsx';
import { ReadFailure } from './read-failure.tsx';
import { RowsTable } from './rows-table.tsx';
import { shownColumns } from './shown-columns.ts';
import { useColumns, useItems } from './use-list.ts';

interface Props {
  readonly reader: GraphReader;
  readonly person: DirectoryPerson;
  readonly list: GraphList;
}

const useStyles = makeStyles({
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
  const titled = items.some((item) => Boolean(item.fields.Title));
  const shown = shownColumns(columns.data, titled);
  return (
    <>
      <RowsTable label={list.displayName} columns={shown} items={items} onOpen={setOpen} />
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
