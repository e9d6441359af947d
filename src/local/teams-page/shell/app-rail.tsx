import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { TableFilled, TableRegular, WarningFilled, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { sectionAddresses, sectionTitles, type Section } from './section.ts';
import { narrow } from './sizes.ts';

interface Props {
  readonly section: Section;
  readonly faultsOpen: boolean;
  readonly onFaults: () => void;
}

const useStyles = makeStyles({
  rail: {
    gridArea: 'rail',
    width: '76px',
    [narrow]: { width: 'auto' },
  },
  list: {
    listStyle: 'none',
    margin: 0,
    padding: tokens.spacingVerticalXS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    [narrow]: { flexDirection: 'row', justifyContent: 'space-around' },
  },
  entry: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: '64px',
    minHeight: '56px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalXXS,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    textDecoration: 'none',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 ${tokens.colorCompoundBrandStroke}`,
    [narrow]: {
      boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThicker}) ${tokens.colorCompoundBrandStroke}`,
    },
  },
  icon: { display: 'flex', fontSize: '24px' },
});

/** The rail on the left, or along the bottom where the window is narrow: only what this place has. */
export function AppRail({ section, faultsOpen, onFaults }: Props) {
  const styles = useStyles();
  const entry = (current: boolean) => mergeClasses(styles.entry, current && styles.current);
  const link = (to: Section, icon: ReactNode) => (
    <li>
      <Link
        to={sectionAddresses[to]}
        className={entry(section === to)}
        aria-current={section === to ? 'page' : undefined}
      >
        <span className={styles.icon}>{icon}</span>
        {sectionTitles[to]}
      </Link>
    </li>
  );
  return (
    <nav className={styles.rail} aria-label="Apps">
      <ul className={styles.list}>
        {link('evenkeel', <img src="/favicon.svg" alt="" width={24} height={24} />)}
        {link('records', section === 'records' ? <TableFilled /> : <TableRegular />)}
        <li>
          <button
            type="button"
            className={entry(faultsOpen)}
            aria-expanded={faultsOpen}
            onClick={onFaults}
          >
            <span className={styles.icon}>
              {faultsOpen ? <WarningFilled /> : <WarningRegular />}
            </span>
            Faults
          </button>
        </li>
      </ul>
    </nav>
  );
}
