import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { cellText } from './cell-text.ts';
import type { GraphColumn, GraphItem, GraphList } from './graph-reader.ts';

interface Props {
  readonly list: GraphList;
  readonly columns: readonly GraphColumn[];
  readonly item: GraphItem;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  fields: { margin: 0 },
  name: {
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** One item, every column that holds something, its text in full. */
export function ItemPanel({ list, columns, item, onClose }: Props) {
  const styles = useStyles();
  const filled = columns
    .map((column) => ({ column, text: cellText(column, item) }))
    .filter(({ text }) => text !== '');
  return (
    <OverlayDrawer open position="end" size="medium" onOpenChange={onClose}>
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label="Close"
              icon={<DismissRegular />}
              onClick={onClose}
            />
          }
        >
          {list.displayName}, item {item.id}
        </DrawerHeaderTitle>
      </DrawerHeader>
      {/* A region that scrolls has to be reached by keyboard. */}
      <DrawerBody tabIndex={0}>
        <dl className={styles.fields}>
          {filled.map(({ column, text }) => (
            <div key={column.name}>
              <dt className={styles.name}>{column.displayName}</dt>
              <dd className={styles.value}>{text}</dd>
            </div>
          ))}
        </dl>
      </DrawerBody>
    </OverlayDrawer>
  );
}
