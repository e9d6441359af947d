// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CalendarDate } from '#domain/shared/calendar-date.ts';
import { DayField } from './day-field.tsx';

afterEach(cleanup);

const day = '2027-03-04' as CalendarDate;

function field(value: CalendarDate | null, onChange: (day: CalendarDate | null) => void = vi.fn()) {
  return (
    <FluentProvider theme={webLightTheme}>
      <DayField id="due" field="action.due-on" value={value} onChange={onChange} />
    </FluentProvider>
  );
}

const input = () => screen.getByLabelText<HTMLInputElement>('By when');

describe('a day', () => {
  it('is written out in words below the control', () => {
    render(field(day));
    expect(input().value).toBe('2027-03-04');
    expect(screen.getByText('4 March 2027')).toBeTruthy();
  });

  it('answers the day chosen, and none once it is cleared', () => {
    const onChange = vi.fn();
    const { rerender } = render(field(null, onChange));
    fireEvent.change(input(), { target: { value: '2027-03-04' } });
    expect(onChange).toHaveBeenLastCalledWith(day);
    rerender(field(day, onChange));
    fireEvent.change(input(), { target: { value: '' } });
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('follows a change from elsewhere, such as an undo', () => {
    const { rerender } = render(field(day));
    rerender(field('2027-05-06' as CalendarDate));
    expect(input().value).toBe('2027-05-06');
  });

  it('says what is missing when half a date is left, and keeps it', () => {
    render(field(null));
    Object.defineProperty(input(), 'validity', { value: { badInput: true } });
    fireEvent.blur(input());
    expect(screen.getByRole('alert').textContent).toBe('Finish the date: day, month and year.');
  });
});
