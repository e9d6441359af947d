// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { AffectedGroup, NamedBy } from '#domain/assessment/assessment.ts';
import { affectedChoices, namedByChoices } from '#content/choice-wording.ts';
import { ChoiceField } from './choice-field.tsx';
import { ChoicesField, choicesOf } from './choices-field.tsx';
import { SelectField } from './select-field.tsx';
import { YesField } from './yes-field.tsx';

afterEach(cleanup);

function Fields() {
  const [affected, setAffected] = useState<readonly AffectedGroup[]>(['person']);
  const [namedBy, setNamedBy] = useState<NamedBy | null>(null);
  const [harm, setHarm] = useState(false);
  return (
    <FluentProvider theme={webLightTheme}>
      <ChoicesField
        id="affected"
        field="risk.affected"
        value={affected}
        onChange={setAffected}
        choices={choicesOf(affectedChoices)}
      />
      <ChoiceField
        id="radio"
        field="risk.named-by"
        value={namedBy}
        onChange={setNamedBy}
        choices={namedByChoices}
      />
      <SelectField
        id="select"
        field="risk.named-by"
        label="In a list"
        value={namedBy}
        onChange={setNamedBy}
        choices={namedByChoices}
      />
      <YesField id="harm" field="risk.extreme-harm" value={harm} onChange={setHarm} />
    </FluentProvider>
  );
}

const ticked = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox', { checked: true })
    .map((box) => box.labels?.[0]?.textContent);

describe('a field to choose in', () => {
  it('ticks any number of values and unticks them again', async () => {
    render(<Fields />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Child' }));
    expect(ticked()).toEqual(['The person', 'Child']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'The person' }));
    expect(ticked()).toEqual(['Child']);
  });

  it('starts with nothing chosen and takes one value', async () => {
    render(<Fields />);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Carer' }));
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('carer');
  });

  it('lets a choice from a list be taken back', async () => {
    render(<Fields />);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Practitioner');
    expect(screen.getByRole('radio', { checked: true })).toBe(
      screen.getByRole('radio', { name: 'Practitioner' }),
    );
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Choose');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('is found by its id, so that a gate can lead to it', () => {
    render(<Fields />);
    for (const id of ['affected', 'radio', 'select', 'harm'])
      expect(document.getElementById(id)).not.toBeNull();
  });
});
