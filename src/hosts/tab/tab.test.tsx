// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostTheme } from './host-theme.ts';
import type { Opening } from './opening.ts';
import { Tab } from './tab.tsx';
import { watchedValue } from './watched-value.ts';

function show() {
  const opening = watchedValue<Opening>({ state: 'under-way' });
  const theme = watchedValue<HostTheme>('default');
  let again = 0;
  render(<Tab run={{ opening, again: () => (again += 1) }} theme={theme} />);
  return { opening, theme, begunAgain: () => again };
}

beforeEach(() => window.history.replaceState(null, '', '/tab/'));
afterEach(cleanup);

describe('the tab before anyone is signed in', () => {
  it('shows its navigation and the shape of what comes', () => {
    show();
    expect(screen.getByRole('tab', { name: 'My work', selected: true })).toBeDefined();
    expect(screen.getByLabelText('Loading')).toBeDefined();
  });

  it('says why it could not open and begins again when asked to', async () => {
    const { opening, begunAgain } = show();
    act(() => opening.set({ state: 'stopped', reason: { kind: 'not-signed-in' } }));
    await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(begunAgain()).toBe(1);
  });

  it("follows the host's theme", () => {
    const { theme } = show();
    act(() => theme.set('contrast'));
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    expect(
      rules.some(({ cssText }) => cssText.includes('--colorNeutralBackground1: #000000')),
    ).toBe(true);
  });
});
