import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Directory, DirectoryPerson } from '../contract.ts';
import type { HostThemeName } from '../protocol/host-message.ts';
import { PersonMenu } from './person-menu.tsx';
import { narrow } from './sizes.ts';
import { ThemeMenu } from './theme-menu.tsx';

interface Props {
  readonly directory: Directory;
  readonly person: DirectoryPerson;
  readonly theme: HostThemeName;
  readonly onTheme: (theme: HostThemeName) => void;
  readonly onSignIn: (personId: string) => void;
  readonly onSignOut: () => void;
}

const useStyles = makeStyles({
  bar: {
    gridArea: 'bar',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '48px',
    position: 'relative',
    zIndex: 2,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  names: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    flexGrow: 1,
  },
  name: { whiteSpace: 'nowrap' },
  council: {
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [narrow]: { display: 'none' },
  },
});

/** Says plainly what this place is, who is signed in, and how it looks. */
export function TitleBar({ directory, person, theme, onTheme, onSignIn, onSignOut }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.bar} aria-label="Local Microsoft 365">
      <div className={styles.names}>
        <Text weight="semibold" className={styles.name}>
          Local Microsoft 365
        </Text>
        <Text size={200} className={styles.council}>
          {directory.councilName}, invented for trying and training
        </Text>
      </div>
      <ThemeMenu theme={theme} onTheme={onTheme} />
      <PersonMenu directory={directory} person={person} onSignIn={onSignIn} onSignOut={onSignOut} />
    </header>
  );
}
