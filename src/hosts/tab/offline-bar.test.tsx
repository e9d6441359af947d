// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OfflineBar } from './offline-bar.tsx';

function connection(online: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  act(() => void window.dispatchEvent(new Event(online ? 'online' : 'offline')));
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a lost connection', () => {
  it('is said while it lasts, with what happens to what is typed', () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <OfflineBar />
      </FluentProvider>,
    );
    expect(document.body.textContent).toBe('');
    connection(false);
    expect(document.body.textContent).toContain('kept on this device');
    connection(true);
    expect(document.body.textContent).toBe('');
  });
});
