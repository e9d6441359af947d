import { Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { parseCalendarDate, writeDay, type CalendarDate } from '#domain/shared/calendar-date.ts';
import { LabelledField, type FieldProps } from './labelled-field.tsx';

const useStyles = makeStyles({ input: { maxWidth: '12rem' } });

/**
 * A day, by the browser's own date control. The control keeps what is half typed, so the input owns its text: it is
 * written to only when the value changes from elsewhere.
 */
export function DayField(props: FieldProps<CalendarDate | null>) {
  const { id, field, label, value, onChange } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const told = useRef(value);
  const [unfinished, setUnfinished] = useState(false);

  useEffect(() => {
    if (value === told.current || !input.current) return;
    told.current = value;
    input.current.value = value ?? '';
  }, [value]);

  const change = (text: string) => {
    const parsed = parseCalendarDate(text);
    const day = parsed.ok ? parsed.value : null;
    told.current = day;
    if (day !== value) onChange(day);
  };
  const problem = unfinished ? 'Finish the date: day, month and year.' : props.problem;
  return (
    <LabelledField
      field={field}
      label={label}
      hint={value ? writeDay(value) : undefined}
      problem={problem}
    >
      <Input
        id={id}
        input={{ ref: input }}
        className={styles.input}
        type="date"
        defaultValue={value ?? ''}
        onChange={(_, data) => change(data.value)}
        onBlur={(event) => setUnfinished(event.currentTarget.validity.badInput)}
      />
    </LabelledField>
  );
}
