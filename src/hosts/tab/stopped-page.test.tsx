// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { StopReason } from './opening.ts';
import { StoppedPage } from './stopped-page.tsx';

function show(reason: StopReason, onAgain: () => void = () => undefined) {
  render(
    <FluentProvider theme={webLightTheme}>
      <StoppedPage reason={reason} onAgain={onAgain} />
    </FluentProvider>,
  );
}

afterEach(cleanup);

describe('an app that could not open', () => {
  it('says where it opens when it was opened by itself', () => {
    show({ kind: 'no-host' });
    expect(screen.getByRole('heading').textContent).toBe('Evenkeel opens in Teams or Outlook');
  });

  it('names the settings that are wrong, which nobody can mend here', () => {
    show({ kind: 'broken-settings', places: ['siteId', 'groups.leads'] });
    expect(screen.getByRole('alert').textContent).toContain('siteId, groups.leads');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it.each([
    [{ kind: 'not-signed-in' }, 'Sign in again'],
    [{ kind: 'no-connection' }, 'Try again'],
    [{ kind: 'host-too-old' }, 'Try again'],
    [{ kind: 'unexpected', detail: 'TypeError' }, 'Try again'],
  ] as const)('offers one thing to do: %j', async (reason, action) => {
    let chosen = 0;
    show(reason, () => (chosen += 1));
    await userEvent.click(screen.getByRole('button', { name: action }));
    expect(chosen).toBe(1);
  });
});
