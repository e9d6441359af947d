// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Instant } from '#domain/shared/calendar-date.ts';
import { SavedState, type SavedStateView } from './saved-state.tsx';

afterEach(cleanup);

const told: readonly (readonly [SavedStateView, string])[] = [
  [{ kind: 'saved', at: '2026-11-24T14:32:00.000Z' as Instant }, 'Saved 14:32'],
  [{ kind: 'saved', at: '2026-07-01T13:32:00.000Z' as Instant }, 'Saved 14:32'],
  [{ kind: 'saved', at: null }, 'Saved'],
  [{ kind: 'changed' }, 'Saving…'],
  [{ kind: 'saving' }, 'Saving…'],
  [{ kind: 'waiting' }, 'Kept on this device, will send when online'],
  [{ kind: 'conflict' }, 'Kept on this device until you choose'],
];

describe('the saved state', () => {
  it.each(told)('tells %o politely as “%s”', (state, words) => {
    render(<SavedState state={state} />);
    expect(screen.getByRole('status').textContent).toBe(words);
  });

  it('warns when this device cannot keep what is not saved', () => {
    render(<SavedState state={{ kind: 'not-kept' }} />);
    expect(screen.getByRole('status').textContent).toContain('do not close this window');
  });

  it('gives the reason when SharePoint refuses', () => {
    render(<SavedState state={{ kind: 'not-saved', reason: 'A column is missing.' }} />);
    expect(screen.getByRole('status').textContent).toContain('A column is missing.');
  });
});
