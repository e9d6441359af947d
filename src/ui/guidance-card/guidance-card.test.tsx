// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { steps } from '#content/steps.ts';
import { GuidanceCard } from './guidance-card.tsx';

afterEach(cleanup);

const { name, guidance, source } = steps.evaluate;

function show() {
  render(
    <FluentProvider theme={webLightTheme}>
      <GuidanceCard title={name} items={guidance} source={source} />
    </FluentProvider>,
  );
}

describe('the guidance card', () => {
  it('tells what must be done from what is advised, in words [K-115]', () => {
    show();
    const rows = within(screen.getByRole('list')).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual(
      guidance.map(({ must, text }) => `${must ? 'Must' : 'Advice'}${text}`),
    );
    expect(screen.getByText(`Source: ${source}`)).toBeTruthy();
  });

  it('folds away and opens again', async () => {
    show();
    const header = screen.getByRole('button', { name: `Guidance: ${name}` });
    await userEvent.click(header);
    expect(header.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(header);
    expect(screen.getByRole('list')).toBeTruthy();
  });
});
