// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { WorkplaceContext } from '#features/workplace/workplace-context.tsx';
import { GraphError } from '#graph/graph-error.ts';
import { workplaceWith } from '../../../test/support/workplace.ts';
import { SignInBar } from './sign-in-bar.tsx';
import { watchedValue } from './watched-value.ts';

function show(again: () => Promise<void>) {
  const ended = watchedValue(false);
  const workplace = workplaceWith();
  render(
    <FluentProvider theme={webLightTheme}>
      <WorkplaceContext value={workplace}>
        <QueryClientProvider client={new QueryClient()}>
          <SignInBar signIn={{ ended, again }} />
        </QueryClientProvider>
      </WorkplaceContext>
    </FluentProvider>,
  );
  return { ended, workplace };
}

const signInAgain = () => screen.getByRole('button', { name: 'Sign in again' });

afterEach(cleanup);

describe('a sign-in that ends while someone is at work', () => {
  it('is said, with what happens to what is typed', () => {
    const { ended } = show(() => Promise.resolve());
    expect(screen.queryByRole('button')).toBeNull();
    act(() => ended.set(true));
    expect(document.body.textContent).toContain('kept on this device');
    expect(signInAgain()).toBeDefined();
  });

  it('is mended by signing in again, which sends what waited', async () => {
    const { ended, workplace } = show(() => {
      ended.set(false);
      return Promise.resolve();
    });
    let sent = 0;
    const saveNow = () => {
      sent += 1;
      return Promise.resolve();
    };
    workplace.sessions.add('EK-2F7K9Q' as RecordKey, { saveNow, close: () => undefined });
    act(() => ended.set(true));
    await userEvent.click(signInAgain());
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(sent).toBe(1);
  });

  it('can be tried again when it fails', async () => {
    const { ended } = show(() => Promise.reject(new GraphError('unauthenticated')));
    act(() => ended.set(true));
    await userEvent.click(signInAgain());
    await waitFor(() => expect(signInAgain().hasAttribute('disabled')).toBe(false));
  });
});
