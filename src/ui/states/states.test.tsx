// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EmptyState } from './empty-state.tsx';
import { Failure } from './failure.tsx';
import { LoadingForm, LoadingRows } from './loading.tsx';

afterEach(cleanup);

describe('a failure', () => {
  it('says what happened and that nothing is lost, and offers one more try', async () => {
    const onRetry = vi.fn();
    render(
      <FluentProvider theme={webLightTheme}>
        <Failure title="Microsoft 365 is busy" body="Try again shortly." onRetry={onRetry} />
      </FluentProvider>,
    );
    expect(screen.getByText(/Nothing you typed is lost/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('offers no button where trying again would not help', () => {
    render(<Failure title="You do not have access to this" body="Ask your manager." />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('an empty place', () => {
  it('says what would be here and how to begin', () => {
    render(<EmptyState title="No risks yet" body="Add one." action={<button>Add</button>} />);
    expect(screen.getByText('No risks yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add' })).toBeTruthy();
  });
});

describe('something that loads', () => {
  it('keeps its place and says that it is loading', () => {
    render(
      <>
        <LoadingRows count={3} />
        <LoadingForm />
      </>,
    );
    expect(screen.getAllByLabelText('Loading')).toHaveLength(2);
  });
});
