// @vitest-environment happy-dom
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, describe, expect, it } from 'vitest';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { WorkplaceContext } from '#features/workplace/workplace-context.tsx';
import { GraphError } from '#graph/graph-error.ts';
import type { OutboxEntry } from '#records/outbox.ts';
import type { SaveOutcome } from '#records/record-store.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { workplaceWith } from '../../../test/support/workplace.ts';
import type { DeviceKeeping } from './opening.ts';
import { UnsentWork } from './unsent-work.tsx';
import { watchedValue } from './watched-value.ts';

const parent = 'EK-2F7K9Q-4HT2' as RecordKey;

function placeWhere(outcome: SaveOutcome): {
  workplace: Workplace;
  kept: Map<RecordKey, OutboxEntry>;
} {
  const usual = workplaceWith();
  const changedAt = usual.clock.now();
  const kept = new Map([[parent, { parent, base: [], desired: [], saveKey: 's', changedAt }]]);
  const outbox = {
    ...usual.outbox,
    waiting: () => Promise.resolve([...kept.values()]),
    remove: (key: RecordKey) => Promise.resolve(void kept.delete(key)),
  };
  const store = { ...usual.store, save: () => Promise.resolve(outcome) };
  return { workplace: workplaceWith({ outbox, store }), kept };
}

const keeping: DeviceKeeping = { keeps: true, unreadable: watchedValue<readonly RecordKey[]>([]) };

function show(workplace: Workplace, device = keeping) {
  render(
    <FluentProvider theme={webLightTheme}>
      <MemoryRouter>
        <WorkplaceContext value={workplace}>
          <UnsentWork device={device} />
        </WorkplaceContext>
      </MemoryRouter>
    </FluentProvider>,
  );
}

afterEach(cleanup);

describe('work that an earlier visit left on this device', () => {
  it('is sent as soon as the app opens, without a word', async () => {
    const { workplace, kept } = placeWhere({ kind: 'saved', snapshot: new Map() });
    show(workplace);
    await waitFor(() => expect(kept.size).toBe(0));
    expect(document.body.textContent).toBe('');
  });

  it('is sent when the connection comes back', async () => {
    const error = new GraphError('offline');
    const { workplace, kept } = placeWhere({ kind: 'interrupted', snapshot: new Map(), error });
    show(workplace);
    await waitFor(() => expect(kept.size).toBe(1));
    Object.assign(workplace.store, {
      save: () => Promise.resolve({ kind: 'saved', snapshot: new Map() }),
    });
    await waitFor(() => {
      window.dispatchEvent(new Event('online'));
      expect(kept.size).toBe(0);
    });
  });

  it('is shown as a question when someone else changed the same record', async () => {
    show(placeWhere({ kind: 'conflict', theirs: new Map(), base: new Map() }).workplace);
    expect(await screen.findByText(/Someone else changed EK-2F7K9Q-4HT2 since/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'My work' })).toBeDefined();
  });

  it('is not promised when the browser keeps nothing', async () => {
    show(workplaceWith(), { ...keeping, keeps: false });
    expect(await screen.findByText(/does not let Evenkeel keep work/)).toBeDefined();
  });

  it('is not promised when the storage fails', async () => {
    const waiting = () => Promise.reject(new Error('storage is closed'));
    show(workplaceWith({ outbox: { ...workplaceWith().outbox, waiting } }));
    expect(await screen.findByText(/does not let Evenkeel keep work/)).toBeDefined();
  });

  it('is named when this version cannot read it', () => {
    const unreadable = watchedValue<readonly RecordKey[]>([parent]);
    show(workplaceWith(), { keeps: true, unreadable });
    expect(
      screen.getByText(/cannot read work kept on this device for EK-2F7K9Q-4HT2/),
    ).toBeDefined();
  });
});
