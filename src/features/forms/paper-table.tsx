import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const border = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  frame: { overflowX: 'auto', '@media print': { overflow: 'visible' } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      border,
      padding: tokens.spacingHorizontalS,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th, & th[scope=row]': { backgroundColor: tokens.colorNeutralBackground3 },
  },
});

/** A table of a form. On a narrow screen it scrolls by itself, by touch and by keyboard; on paper it never does. */
export function PaperTable({ name, children }: { name: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table} aria-label={name}>
        {children}
      </table>
    </div>
  );
}
