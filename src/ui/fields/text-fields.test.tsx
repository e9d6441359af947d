// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { textLimits } from '#domain/shared/field-limits.ts';
import { fieldWording } from '#content/fields/field-wording.ts';
import { LongText } from './long-text.tsx';
import { ShortText } from './short-text.tsx';

afterEach(cleanup);

/** Two fields of one form whose changes are made from the value as it was last drawn. */
function Form() {
  const [value, setValue] = useState({ weighing: '', name: '' });
  return (
    <FluentProvider theme={webLightTheme}>
      <LongText
        id="weighing"
        field="risk.weighing"
        value={value.weighing}
        onChange={(weighing) => setValue({ ...value, weighing })}
      />
      <ShortText
        id="name"
        field="person.given-name"
        value={value.name}
        onChange={(name) => setValue({ ...value, name })}
      />
    </FluentProvider>
  );
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const weighing = fieldWording['risk.weighing'];

describe('a text field', () => {
  it('takes its label and its hint from the content', () => {
    render(<Form />);
    const described = box(weighing.label).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe(weighing.hint);
  });

  it('keeps what is typed in either field of a form, whichever was typed in before', async () => {
    render(<Form />);
    await userEvent.type(box(weighing.label), 'She knows');
    await userEvent.type(box('Given name'), 'Winifred');
    await userEvent.type(box(weighing.label), ' her limits');
    expect(box(weighing.label).value).toBe('She knows her limits');
    expect(box('Given name').value).toBe('Winifred');
  });

  it('keeps 70,000 pasted characters and says by how much that is too long', () => {
    render(<Form />);
    const pasted = 'x'.repeat(70_000);
    fireEvent.change(box(weighing.label), { target: { value: pasted } });
    expect(box(weighing.label).value).toBe(pasted);
    expect(screen.getByRole('alert').textContent).toContain('6,001 characters too long');
    expect(box(weighing.label).getAttribute('aria-invalid')).toBe('true');
  });

  it('finds nothing wrong with a text of exactly the limit', () => {
    render(<Form />);
    fireEvent.change(box('Given name'), { target: { value: 'x'.repeat(textLimits.name) } });
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.change(box('Given name'), { target: { value: 'x'.repeat(textLimits.name + 1) } });
    expect(screen.getByRole('alert').textContent).toContain('1 character too long');
  });
});
