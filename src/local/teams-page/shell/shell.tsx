import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'react-router';
import type { Directory, DirectoryPerson, Place } from '../contract.ts';
import { FaultsPanel } from '../faults/faults-panel.tsx';
import type { HostThemeName } from '../protocol/host-message.ts';
import { RecordsPage } from '../records/records-page.tsx';
import { AppFrame } from './app-frame.tsx';
import { AppRail } from './app-rail.tsx';
import { sectionAt, sectionTitles } from './section.ts';
import { narrow } from './sizes.ts';
import { TitleBar } from './title-bar.tsx';

interface Props {
  readonly place: Place;
  readonly directory: Directory;
  readonly person: DirectoryPerson;
  readonly theme: HostThemeName;
  readonly onTheme: (theme: HostThemeName) => void;
  readonly onSignIn: (personId: string) => void;
  readonly onSignOut: () => void;
  readonly onOtherPerson: () => void;
}

const useStyles = makeStyles({
  page: {
    display: 'grid',
    height: '100dvh',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gridTemplateAreas: '"bar bar bar" "rail main faults"',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    [narrow]: {
      gridTemplateRows: 'auto minmax(0, 1fr) auto',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateAreas: '"bar" "main" "rail"',
    },
  },
  main: {
    gridArea: 'main',
    minHeight: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTopLeftRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { borderTopLeftRadius: 0, borderLeft: 'none', borderRight: 'none' },
  },
  /** Where the panel covers the app, nothing under it can be reached. */
  besideFaults: { [narrow]: { visibility: 'hidden' } },
});

/** The place around the app: bar, rail, what the rail chose, and the panel to make things go wrong. */
export function Shell({ place, directory, person, theme, onTheme, ...signing }: Props) {
  const styles = useStyles();
  const section = sectionAt(useLocation().pathname);
  const [faultsOpen, setFaultsOpen] = useState(false);
  return (
    <div className={styles.page}>
      <title>{`${sectionTitles[section]} · Local Microsoft 365`}</title>
      <TitleBar
        directory={directory}
        person={person}
        theme={theme}
        onTheme={onTheme}
        onSignIn={signing.onSignIn}
        onSignOut={signing.onSignOut}
      />
      <AppRail
        section={section}
        faultsOpen={faultsOpen}
        onFaults={() => setFaultsOpen(!faultsOpen)}
      />
      {faultsOpen && <FaultsPanel onClose={() => setFaultsOpen(false)} />}
      {/* Named, because the app in the frame has landmarks of its own. */}
      <main
        className={mergeClasses(styles.main, faultsOpen && styles.besideFaults)}
        aria-label={sectionTitles[section]}
      >
        {/* Kept while the records are looked at: coming back, the work stands as it was left. */}
        <AppFrame
          key={person.id}
          place={place}
          person={person}
          theme={theme}
          shown={section === 'evenkeel'}
          onOtherPerson={signing.onOtherPerson}
        />
        {section === 'records' && <RecordsPage key={person.id} place={place} person={person} />}
      </main>
    </div>
  );
}
