import { makeStyles, tokens } from '@fluentui/react-components';
import type { FieldId } from '#domain/shared/field-id.ts';
import { parseCalendarDate } from '#domain/shared/calendar-date.ts';
import { DayField } from '#ui/fields/day-field.tsx';
import { fieldAnchor } from '#ui/fields/field-anchor.ts';
import { LongText } from '#ui/fields/long-text.tsx';
import { ShortText } from '#ui/fields/short-text.tsx';
import type { PersonDraft, PersonProblems } from './person-draft.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL },
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
});

interface PersonFieldsProps {
  readonly value: PersonDraft;
  readonly onChange: (value: PersonDraft) => void;
  readonly problems: PersonProblems;
}

/** Who a person is, what matters to them and how they communicate. */
export function PersonFields({ value, onChange, problems }: PersonFieldsProps) {
  const styles = useStyles();
  const text = (field: FieldId, name: keyof PersonDraft) => ({
    id: fieldAnchor(null, field),
    field,
    value: value[name],
    onChange: (typed: string) => onChange({ ...value, [name]: typed }),
    problem: problems[field],
  });
  const born = parseCalendarDate(value.dateOfBirth);
  return (
    <div className={styles.fields}>
      <div className={styles.pairs}>
        <ShortText {...text('person.given-name', 'givenName')} required />
        <ShortText {...text('person.family-name', 'familyName')} required />
        <ShortText {...text('person.preferred-name', 'preferredName')} />
        <DayField
          {...text('person.date-of-birth', 'dateOfBirth')}
          value={born.ok ? born.value : null}
          onChange={(day) => onChange({ ...value, dateOfBirth: day ?? '' })}
        />
        <ShortText {...text('person.team', 'team')} required />
      </div>
      <LongText {...text('person.what-matters', 'whatMatters')} inThePersonsWords />
      <LongText {...text('person.communication', 'communication')} />
    </div>
  );
}
