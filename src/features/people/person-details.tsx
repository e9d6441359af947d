import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import type { Person } from '#domain/person/person.ts';
import { writeDay } from '#domain/shared/calendar-date.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { LongWords } from '#ui/long-words/long-words.tsx';
import { useScreenStyles } from './screen-style.ts';

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0, justifyItems: 'start' },
  facts: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fact: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  words: {
    display: 'block',
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalM,
    fontStyle: 'italic',
  },
});

/** Who the person is, what matters to them in their words, and how they communicate. */
export function PersonDetails({ person, onChange }: { person: Person; onChange: () => void }) {
  const styles = useStyles();
  const screen = useScreenStyles();
  const { givenName, familyName, dateOfBirth, team, whatMatters, communication } = person;
  return (
    <section className={styles.section} aria-label="About the person">
      <h2 className={screen.heading}>About</h2>
      <dl className={styles.facts}>
        <LongFact label={fieldWording['person.what-matters'].label} text={whatMatters} quoted />
        <LongFact label={fieldWording['person.communication'].label} text={communication} />
        <Fact label="Full name" text={`${givenName} ${familyName}`} />
        <Fact
          label={fieldWording['person.date-of-birth'].label}
          text={dateOfBirth ? writeDay(dateOfBirth) : 'Not known'}
        />
        <Fact label={fieldWording['person.team'].label} text={team} />
      </dl>
      <Button icon={<EditRegular />} onClick={onChange}>
        Change
      </Button>
    </section>
  );
}

function Fact({ label, text }: { label: string; text: string }) {
  const styles = useStyles();
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.fact}>{text}</dd>
    </div>
  );
}

function LongFact(props: { label: string; text: string; quoted?: boolean }) {
  const { label, text, quoted = false } = props;
  const styles = useStyles();
  if (text === '') return <Fact label={label} text="Not recorded yet" />;
  return (
    <div>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.fact}>
        <LongWords
          text={text}
          about={label.toLowerCase()}
          className={quoted ? styles.words : undefined}
        />
      </dd>
    </div>
  );
}
