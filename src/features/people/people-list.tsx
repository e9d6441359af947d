import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import { nameInUse, type Person } from '#domain/person/person.ts';
import { writeDay } from '#domain/shared/calendar-date.ts';
import { paths } from '#features/workplace/paths.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  about: { color: tokens.colorNeutralForeground2 },
});

/** People to choose from, each with what tells namesakes apart. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="People found">
      {people.map((person) => (
        <li key={person.reference}>
          <Link to={paths.person(person.reference)} className={styles.link}>
            <Text weight="semibold">{nameInUse(person)}</Text>
            <Text size={200} className={styles.about}>
              {aboutPerson(person)}
            </Text>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Reference, full name where another is in use, date of birth and team. */
function aboutPerson(person: Person): string {
  const { reference, givenName, familyName, preferredName, dateOfBirth, team } = person;
  return [
    reference,
    preferredName && `${givenName} ${familyName}`,
    dateOfBirth && `born ${writeDay(dateOfBirth)}`,
    team,
  ]
    .filter(Boolean)
    .join(' · ');
}
