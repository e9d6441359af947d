// @vitest-environment happy-dom
import { FluentProvider, Toaster, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noticesId, useNotices } from './notices.tsx';

afterEach(cleanup);

function Remover({ undo }: { undo: () => void }) {
  const notices = useNotices();
  return <button onClick={() => notices.undoable('One outcome removed', undo)}>Remove</button>;
}

describe('a passing notice', () => {
  it('offers to undo what was done', async () => {
    const undo = vi.fn();
    render(
      <FluentProvider theme={webLightTheme}>
        <Toaster toasterId={noticesId} />
        <Remover undo={undo} />
      </FluentProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('One outcome removed')).toBeTruthy();
    await userEvent.click(screen.getByText('Undo'));
    expect(undo).toHaveBeenCalledOnce();
  });
});
