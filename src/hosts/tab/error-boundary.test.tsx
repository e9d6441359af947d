// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from './error-boundary.tsx';
import { PartNotLoadedError } from './load-part.ts';

let broken: Error | null;

function Part() {
  if (broken) throw broken;
  return <p>The part</p>;
}

function page(place: string) {
  return (
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary what="This screen" place={place}>
        <Part />
      </ErrorBoundary>
    </FluentProvider>
  );
}

beforeEach(() => {
  broken = new Error('a mistake');
  // React says on the console what a boundary caught; here it is meant to be caught.
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a part of the page that fails', () => {
  it('says what could not be shown and that nothing typed is lost', () => {
    render(page('/a'));
    const words = document.body.textContent;
    expect(words).toContain('This screen could not be shown');
    expect(words).toContain('Nothing you typed is lost');
    expect(words).not.toContain('a mistake');
  });

  it('is drawn anew by Try again', async () => {
    render(page('/a'));
    broken = null;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('The part')).toBeDefined();
  });

  it('is forgotten at another address', () => {
    const { rerender } = render(page('/a'));
    broken = null;
    rerender(page('/b'));
    expect(screen.getByText('The part')).toBeDefined();
  });

  it('is fetched anew with the whole page when its code did not arrive', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockReturnValue(undefined);
    broken = new PartNotLoadedError();
    render(page('/a'));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(reload).toHaveBeenCalledOnce();
  });
});
