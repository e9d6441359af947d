import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '#features/workplace/paths.ts';
import { sectionOf, type Section } from './section.ts';

const addresses: Readonly<Record<Section, string>> = {
  'my-work': paths.myWork,
  people: paths.people,
  guidance: paths.guidance,
};

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'none' },
  },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  who: {
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface NavigationProps {
  readonly signedInAs: string | null;
  /** Told of the place for actions that are within reach on every screen. */
  readonly onActionsPlace: (place: HTMLElement | null) => void;
}

/** Evenkeel's own navigation, what is always within reach, and who is signed in. */
export function Navigation({ signedInAs, onActionsPlace }: NavigationProps) {
  const styles = useStyles();
  const navigate = useNavigate();
  const section = sectionOf(useLocation().pathname);
  return (
    <header className={styles.bar}>
      <nav aria-label="Evenkeel">
        <TabList
          selectedValue={section}
          onTabSelect={(_event, { value }) => void navigate(addresses[value as Section])}
        >
          <Tab value="my-work">My work</Tab>
          <Tab value="people">People</Tab>
          <Tab value="guidance">Guidance</Tab>
        </TabList>
      </nav>
      <div className={styles.end}>
        <div ref={onActionsPlace} />
        {signedInAs !== null && <Text className={styles.who}>Signed in as {signedInAs}</Text>}
      </div>
    </header>
  );
}
