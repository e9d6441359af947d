// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Instant } from '#domain/shared/calendar-date.ts';
import { ConflictMerge, type MergeQuestion } from './conflict-merge.tsx';

afterEach(cleanup);

const question = (id: string, label: string): MergeQuestion => ({
  id,
  where: 'Risk 2: ',
  label,
  mine: `My ${label}`,
  theirs: `Their ${label}`,
  theirsBy: 'Tom Okafor',
  theirsAt: '2026-11-24T08:12:00.000Z' as Instant,
});

function show(joined = 0) {
  const onSave = vi.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <ConflictMerge
        questions={[question('a', 'Weighing'), question('b', 'Monitoring')]}
        joined={joined}
        onSave={onSave}
      />
    </FluentProvider>,
  );
  return onSave;
}

const choice = (field: string) => within(screen.getByRole('radiogroup', { name: field }));
const save = () => screen.getByRole('button', { name: 'Save what I chose' });

describe('the merge of two people’s work', () => {
  it('shows both versions, theirs with who saved it and when, and chooses nothing beforehand', () => {
    show();
    expect(screen.getByText('My Weighing')).toBeTruthy();
    expect(screen.getByText('Their Weighing')).toBeTruthy();
    expect(
      choice('Risk 2: Weighing').getByRole('radio', {
        name: 'Tom Okafor, saved 24 November 2026 at 08:12',
      }),
    ).toBeTruthy();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('saves only once every field has its choice', async () => {
    const onSave = show();
    await userEvent.click(save());
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.click(choice('Risk 2: Weighing').getByRole('radio', { name: 'Yours' }));
    expect(screen.getByRole('status').textContent).toBe('One field still to choose');
    await userEvent.click(choice('Risk 2: Monitoring').getByRole('radio', { name: /Tom Okafor/ }));
    await userEvent.click(save());
    expect(onSave).toHaveBeenCalledWith(
      new Map([
        ['a', 'mine'],
        ['b', 'theirs'],
      ]),
    );
  });

  it('cannot be left by the Escape key: the work would stand unsaved', async () => {
    show();
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('alertdialog')).toBeTruthy();
  });

  it('says what was joined without a question', () => {
    show(1);
    expect(screen.getByText(/One change of theirs elsewhere is joined/)).toBeTruthy();
  });
});
