// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import { Navigation } from './navigation.tsx';

function Address() {
  return <p data-testid="address">{useLocation().pathname}</p>;
}

function show(at: string, signedInAs: string | null = null) {
  render(
    <FluentProvider theme={webLightTheme}>
      <MemoryRouter initialEntries={[at]}>
        <Navigation signedInAs={signedInAs} onActionsPlace={() => undefined} />
        <Address />
      </MemoryRouter>
    </FluentProvider>,
  );
}

afterEach(cleanup);

describe("the app's navigation", () => {
  it('shows the places that exist, and marks the one someone is in', () => {
    show('/people/EK-2F7K9Q');
    expect(screen.getAllByRole('tab')).toHaveLength(3);
    for (const name of ['My work', 'People', 'Guidance'])
      expect(screen.getByRole('tab', { name })).toBeDefined();
    expect(screen.getByRole('tab', { selected: true, name: 'People' })).toBeDefined();
  });

  it('marks none at an address where there is nothing', () => {
    show('/elsewhere');
    expect(screen.queryByRole('tab', { selected: true })).toBeNull();
  });

  it('leads to the place chosen', async () => {
    show('/');
    await userEvent.click(screen.getByRole('tab', { name: 'Guidance' }));
    expect(screen.getByTestId('address').textContent).toBe('/guidance');
  });

  it('says who is signed in once that is known', () => {
    show('/', 'Ruth Osei');
    expect(screen.getByText('Signed in as Ruth Osei')).toBeDefined();
    cleanup();
    show('/');
    expect(screen.queryByText(/Signed in/)).toBeNull();
  });
});
