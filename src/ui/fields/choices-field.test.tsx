// @vitest-environment happy-dom
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { affectedChoices } from '#content/choice-wording.ts';
import { ChoicesField, choicesOf } from './choices-field.tsx';

afterEach(cleanup);

describe('a field with any number of choices', () => {
  it('ticks the choice whose words are clicked, and no other [K-013]', async () => {
    const changes: (readonly string[])[] = [];
    render(
      <FluentProvider theme={teamsLightTheme}>
        <ChoicesField
          id="affected"
          field="risk.affected"
          value={[]}
          onChange={(value) => changes.push(value)}
          choices={choicesOf(affectedChoices)}
        />
      </FluentProvider>,
    );
    await userEvent.click(screen.getByText('Staff'));
    expect(changes).toEqual([['staff']]);
  });

  it('is a group under its label, in which each choice has its own name [K-013]', () => {
    render(
      <FluentProvider theme={teamsLightTheme}>
        <ChoicesField
          id="affected"
          field="risk.affected"
          value={['carer']}
          onChange={() => undefined}
          choices={choicesOf(affectedChoices)}
        />
      </FluentProvider>,
    );
    expect(screen.getByRole('group', { name: 'Who might be affected' })).toBeDefined();
    const ticked = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Carer' });
    expect(ticked.checked).toBe(true);
  });
});
