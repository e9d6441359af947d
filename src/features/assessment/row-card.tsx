import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  framed: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  fields: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** One row of a list being edited: its fields, and a way to remove it that can be undone. */
export function RowCard({
  name,
  plain,
  onRemove,
  children,
}: {
  /** What the row is, for the remove button: “outcome 2”. */
  name: string;
  /** A row of a single field needs no frame. */
  plain: boolean;
  onRemove: () => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.card, !plain && styles.framed)}>
      <div className={styles.fields}>{children}</div>
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`Remove ${name}`}
        onClick={onRemove}
      />
    </li>
  );
}
