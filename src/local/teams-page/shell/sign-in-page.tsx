import {
  Avatar,
  Button,
  makeStyles,
  Subtitle2,
  Text,
  Title2,
  tokens,
} from '@fluentui/react-components';
import type { Directory, DirectoryPerson } from '../contract.ts';
import { byTeam, whatTheyAre, type Team } from './by-team.ts';

interface Props {
  readonly directory: Directory;
  readonly onSignIn: (personId: string) => void;
}

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100dvh',
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM },
  },
  middle: {
    maxWidth: '1000px',
    margin: '0 auto',
    display: 'grid',
    gap: tokens.spacingVerticalXXL,
  },
  heading: { display: 'grid', gap: tokens.spacingVerticalS, maxWidth: '70ch' },
  title: { margin: 0 },
  team: { display: 'grid', gap: tokens.spacingVerticalS },
  people: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingHorizontalS,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
  },
  person: {
    width: '100%',
    height: '100%',
    justifyContent: 'start',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { display: 'grid' },
  what: { color: tokens.colorNeutralForeground2 },
});

/** Shown when nobody is signed in: who would you like to be? */
export function SignInPage({ directory, onSignIn }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <title>Sign in · Local Microsoft 365</title>
      <div className={styles.middle}>
        <div className={styles.heading}>
          <Text weight="semibold">Local Microsoft 365</Text>
          <Title2 as="h1" className={styles.title}>
            Who would you like to be?
          </Title2>
          <Text>
            This is a Microsoft 365 of its own, on this machine, for trying and training.{' '}
            {directory.councilName} and everyone in it are invented. Evenkeel shows each person what
            their role may see, as it would in the council’s own Teams.
          </Text>
        </div>
        {byTeam(directory.people).map((team) => (
          <section key={team.team} className={styles.team} aria-label={team.team}>
            <Subtitle2 as="h2" className={styles.title}>
              {team.team}
            </Subtitle2>
            <ul className={styles.people}>
              {team.people.map((person) => (
                <li key={person.id}>
                  <PersonButton person={person} team={team} onSignIn={onSignIn} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

interface PersonProps extends Pick<Props, 'onSignIn'> {
  readonly person: DirectoryPerson;
  readonly team: Team;
}

function PersonButton({ person, team, onSignIn }: PersonProps) {
  const styles = useStyles();
  return (
    <Button
      className={styles.person}
      icon={<Avatar name={person.name} size={36} color="colorful" aria-hidden />}
      onClick={() => onSignIn(person.id)}
    >
      <span className={styles.words}>
        <Text weight="semibold">{person.name}</Text>
        <Text size={200} className={styles.what}>
          {whatTheyAre(person, team)}
        </Text>
      </span>
    </Button>
  );
}
