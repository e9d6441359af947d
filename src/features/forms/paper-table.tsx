import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const border = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    '@media print': { overflowX: 'visible', paddingRight: tokens.strokeWidthThick },
  },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      border,
      padding: tokens.spacingHorizontalS,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: 'anywhere',
    },
    '& thead th': { backgroundColor: tokens.colorNeutralBackground3 },
  },
});

interface PaperTableProps {
  readonly name: string;
  /** Of each column, in per cent of the table. */
  readonly widths: readonly number[];
  /** Below this width the table scrolls by itself, by touch and by keyboard; on paper it never does. */
  readonly narrowest?: string;
  readonly children: ReactNode;
}

/** A table of a form. */
export function PaperTable({ name, widths, narrowest, children }: PaperTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame} role="region" aria-label={name} tabIndex={0}>
      <table className={styles.table} style={{ minWidth: narrowest }} aria-label={name}>
        <colgroup>
          {widths.map((width, index) => (
            <col key={index} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        {children}
      </table>
    </div>
  );
}
