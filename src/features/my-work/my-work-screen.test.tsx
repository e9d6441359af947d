// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Task } from '#domain/task/task.ts';
import { GraphError } from '#graph/graph-error.ts';
import type { GraphReply } from '#graph/graph.ts';
import { taskToRecord } from '#records/mappers/task-mapper.ts';
import type { RecordStore } from '#records/record-store.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { aKey, aMoment, theManager } from '../../../test/support/assessment-builder.ts';
import { aCasePlace } from '../../../test/support/case-place.ts';
import { showScreen } from '../../../test/support/show-screen.tsx';
import { aTask } from '../../../test/support/task-builder.ts';
import { MyWorkScreen } from './my-work-screen.tsx';

afterEach(cleanup);

/** The real record store over lists in memory; who manages whom and who is in which group is answered here. */
async function placeWith(tasks: readonly Task[], overrides: Partial<Workplace> = {}) {
  const { workplace } = aCasePlace({ me: theManager, ...overrides });
  for (const task of tasks)
    await workplace.store.save({
      parent: task.key,
      base: new Map(),
      desired: [taskToRecord(task)],
      saveKey: workplace.newSaveKey(),
    });
  const readAlongside: RecordStore['readAlongside'] = async (queries, _others, options) => ({
    pages: await workplace.store.read(queries, options),
    replies: new Map<string, GraphReply | GraphError>([
      ['manager', new GraphError('not-found', { status: 404 })],
      ['groups', { status: 200, body: { value: [] } }],
    ]),
  });
  return { ...workplace, store: { ...workplace.store, readAlongside } };
}

const show = (workplace: Workplace) => showScreen(MyWorkScreen, { workplace, path: '/' });

describe('My work', () => {
  it('says so when nothing waits, and how to begin', async () => {
    show(await placeWith([]));
    expect(await screen.findByText('Nothing waits for you')).toBeTruthy();
  });

  it('opens a row by the keyboard', async () => {
    show(await placeWith([aTask()]));
    const row = await screen.findByRole('link', { name: /A risk is rated high/ });
    row.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(/Elsewhere: .*evaluate#.*risk.first-rating/)).toBeTruthy();
  });

  it('shows reference, since when and level in each row', async () => {
    show(await placeWith([aTask()]));
    const row = await screen.findByRole('link');
    expect(row.textContent).toBe(
      'A risk is rated highEK-2F7K9Q-4HT2 · since 24 November 2026 · due 24 November 2026High 20',
    );
  });

  it('records what was done about a task, asking for it in words, and takes the task away [K-037]', async () => {
    const task = aTask({ kind: 'authorise-short-term-risk' });
    show(await placeWith([task]));
    await userEvent.click(await screen.findByRole('button', { name: /^Authorise/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Authorise' }));
    expect(await dialog.findByText(/say it in a few words/)).toBeTruthy();
    await userEvent.type(dialog.getByRole('textbox'), 'The gain is worth it until spring.');
    await userEvent.click(dialog.getByRole('button', { name: 'Authorise' }));
    expect(await screen.findByText('Nothing waits for you')).toBeTruthy();
  });

  it('keeps what was typed about a task when the dialog is closed by a slip', async () => {
    show(await placeWith([aTask()]));
    // The rest of the page is out of reach until the dialog has gone.
    const open = async () =>
      userEvent.click(await screen.findByRole('button', { name: /^Record what was decided, / }));
    await open();
    const note = () => within(screen.getByRole('dialog')).getByRole<HTMLInputElement>('textbox');
    await screen.findByRole('dialog');
    await userEvent.type(note(), 'Spoke with Tom');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await open();
    await screen.findByRole('dialog');
    expect(note().value).toBe('Spoke with Tom');
  });

  it('says what to do when SharePoint cannot be reached, and tries again once asked', async () => {
    const good = await placeWith([aTask()]);
    const faults = [new GraphError('offline')];
    const readAlongside: RecordStore['readAlongside'] = (...given) => {
      const fault = faults.pop();
      return fault ? Promise.reject(fault) : good.store.readAlongside(...given);
    };
    show({ ...good, store: { ...good.store, readAlongside } });
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link')).toBeTruthy();
  });

  it('shows work on this device that is not sent yet, and leads to it', async () => {
    const parent = aKey('4HT2', aTask().person);
    const entry = {
      parent,
      base: [],
      desired: [{ list: 'Assessments' as const, key: parent, row: {} }],
      saveKey: 's',
      changedAt: aMoment('2026-11-24T08:15:00.000Z'),
    };
    const workplace = await placeWith([]);
    const outbox = { ...workplace.outbox, waiting: () => Promise.resolve([entry as never]) };
    show({ ...workplace, outbox });
    const link = await screen.findByRole('link', { name: parent });
    expect(link.getAttribute('href')).toBe(`/people/${aTask().person}/assessments/${parent}`);
    expect(screen.getByText(/changed at 08:15/)).toBeTruthy();
  });

  it('shows a thousand tasks without leaving one out', async () => {
    const workplace = await placeWith([]);
    const tasks = Array.from({ length: 1000 }, (_, index) => aTask({ key: aKey(`T${index}`) }));
    const stamp = {
      itemId: '1',
      etag: '"1"',
      createdBy: theManager,
      createdAt: aMoment('2026-11-24T08:15:00.000Z'),
      modifiedBy: theManager,
      modifiedAt: aMoment('2026-11-24T08:15:00.000Z'),
    };
    const page = {
      records: tasks.map((task) => ({ ...taskToRecord(task), ...stamp })),
      unreadable: [],
      more: true,
    };
    const readAlongside: RecordStore['readAlongside'] = async (...given) => ({
      ...(await workplace.store.readAlongside(...given)),
      pages: [{ records: [], unreadable: [], more: false }, page],
    });
    show({ ...workplace, store: { ...workplace.store, readAlongside } });
    expect(await screen.findByText('High risks and alerts (1000)')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(1000);
    expect(screen.getByText(/more work than one page shows/)).toBeTruthy();
  }, 60_000);
});
