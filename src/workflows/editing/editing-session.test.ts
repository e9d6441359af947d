import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/shared/calendar-date.ts';
import type { AssessmentKey, PersonReference, RecordKey } from '#domain/shared/record-key.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import { GraphError } from '#graph/graph-error.ts';
import type { OutboxEntry } from '#records/outbox.ts';
import type { DesiredRecord, Snapshot, StoredRecord } from '#records/record.ts';
import type { SaveOutcome, SaveRequest } from '#records/record-store.ts';
import { snapshotOf } from '#records/snapshot.ts';
import type { Workplace } from '../workplace.ts';
import { EditingSession } from './editing-session.ts';
import type { EditedSubject } from './edited-subject.ts';
import { OpenSessions } from './open-sessions.ts';

const parent = 'EK-2F7K9Q-4HT2-K9P3' as RecordKey;

function outcomeRecord(words: string): DesiredRecord {
  return {
    list: 'Outcomes',
    key: parent,
    row: {
      RecordKey: parent,
      SaveKey: '',
      PersonReference: 'EK-2F7K9Q' as PersonReference,
      AssessmentKey: 'EK-2F7K9Q-4HT2' as AssessmentKey,
      Words: words,
    },
  };
}

function stored(words: string, version = 1): StoredRecord {
  const by = { id: 'b' as StaffId, name: 'Ben Ward' };
  const at = '2026-11-24T09:00:00.000Z' as Instant;
  return {
    ...(outcomeRecord(words) as Extract<DesiredRecord, { list: 'Outcomes' }>),
    itemId: '1',
    etag: `"x,${version}"`,
    createdBy: by,
    createdAt: at,
    modifiedBy: by,
    modifiedAt: at,
  };
}

const subject: EditedSubject<string> = {
  parent,
  toRecords: (words) => [outcomeRecord(words)],
  fromRecords: ([record]) => (record?.list === 'Outcomes' ? record.row.Words : ''),
  settle: (words) => words,
  joined: (words) => words,
};

/** A session whose store answers as scripted and whose timers run only when told to. */
function aSession(
  answer: (request: SaveRequest) => SaveOutcome,
  unsentSaveKey: string | null = null,
) {
  const requests: SaveRequest[] = [];
  const device = new Map<RecordKey, OutboxEntry>();
  const timers = new Set<() => void>();
  let saveKeys = 0;
  const workplace = {
    clock: { now: () => '2026-11-24T10:00:00.000Z' as Instant, today: () => '2026-11-24' },
    sessions: new OpenSessions(),
    newSaveKey: () => `save-${(saveKeys += 1)}`,
    store: {
      save: (request: SaveRequest) => {
        requests.push(request);
        return Promise.resolve(answer(request));
      },
    },
    outbox: {
      put: (entry: OutboxEntry) => Promise.resolve(void device.set(entry.parent, entry)),
      remove: (key: RecordKey) => Promise.resolve(void device.delete(key)),
    },
  } as unknown as Workplace;
  const start = {
    value: 'Go to college',
    base: snapshotOf([stored('Go to college')]),
    unsentSaveKey,
  };
  const session = new EditingSession(workplace, subject, start, (_ms, action) => {
    timers.add(action);
    return () => timers.delete(action);
  });
  const runTimers = async () => {
    for (const action of [...timers]) {
      timers.delete(action);
      action();
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    await session.kept();
  };
  return { session, requests, device, runTimers };
}

const saved = (request: SaveRequest): SaveOutcome => ({
  kind: 'saved',
  snapshot: snapshotOf([stored(wordsIn(request), 2)]),
});

function wordsIn(request: SaveRequest): string {
  const [record] = request.desired;
  return record?.list === 'Outcomes' ? record.row.Words : '';
}

describe('an editing session', () => {
  it('keeps a change on the device before it is sent', async () => {
    const { session, device, requests } = aSession(saved);
    session.change(() => 'Become a mechanic');
    await session.kept();
    expect(device.get(parent)?.desired).toEqual([outcomeRecord('Become a mechanic')]);
    expect(requests).toEqual([]);
    expect(session.state().saved).toEqual({ kind: 'changed' });
  });

  it('sends once typing pauses, and clears the device once confirmed', async () => {
    const { session, device, requests, runTimers } = aSession(saved);
    session.change(() => 'Become');
    session.change(() => 'Become a mechanic');
    await runTimers();
    expect(requests.map(wordsIn)).toEqual(['Become a mechanic']);
    expect(session.state().saved).toEqual({ kind: 'saved', at: '2026-11-24T10:00:00.000Z' });
    expect(device.size).toBe(0);
  });

  it('sends nothing when nothing differs from what is stored', async () => {
    const { session, requests, runTimers } = aSession(saved);
    session.change(() => 'Become a mechanic');
    session.change(() => 'Go to college');
    await runTimers();
    expect(requests).toEqual([]);
    expect(session.state().saved.kind).toBe('saved');
  });

  it('keeps and sends what was typed while a save was under way', async () => {
    const { session, requests, device, runTimers } = aSession((request) => {
      if (wordsIn(request) === 'first') session.change(() => 'second');
      return saved(request);
    });
    session.change(() => 'first');
    await runTimers();
    expect(session.state().saved.kind).toBe('changed');
    expect(device.get(parent)?.desired).toEqual([outcomeRecord('second')]);
    await runTimers();
    expect(requests.map(wordsIn)).toEqual(['first', 'second']);
    expect(device.size).toBe(0);
  });

  it('repeats an interrupted save under the same save key, and takes a new key once it is confirmed', async () => {
    let answers = 0;
    const { session, requests, runTimers } = aSession((request) => {
      answers += 1;
      return answers === 1
        ? { kind: 'interrupted', snapshot: request.base, error: new GraphError('offline') }
        : saved(request);
    });
    session.change(() => 'Become a mechanic');
    await runTimers();
    expect(session.state().saved).toMatchObject({ kind: 'waiting', failure: { kind: 'offline' } });
    await runTimers();
    session.change(() => 'Own a garage');
    await runTimers();
    const [first, second, third] = requests.map((request) => request.saveKey);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  it('waits for a person after a refusal, with the work still on the device', async () => {
    const { session, device, requests, runTimers } = aSession((request) => ({
      kind: 'interrupted',
      snapshot: request.base,
      error: new GraphError('refused-request', { status: 400, detail: 'Words' }),
    }));
    session.change(() => 'Become a mechanic');
    await runTimers();
    await runTimers();
    expect(requests).toHaveLength(1);
    expect(session.state().saved).toMatchObject({
      kind: 'refused',
      failure: { kind: 'refused-request', detail: 'Words' },
    });
    expect(device.get(parent)?.desired).toEqual([outcomeRecord('Become a mechanic')]);
  });

  it('keeps a text that SharePoint cannot hold on the device, sends nothing, and goes on once it is shortened', async () => {
    const { session, device, requests, runTimers } = aSession(saved);
    const tooLong = 'a'.repeat(70_000);
    session.change(() => tooLong);
    await runTimers();
    expect(requests).toEqual([]);
    expect(session.state().saved).toMatchObject({ kind: 'refused', failure: { kind: 'too-long' } });
    expect(device.get(parent)?.desired).toEqual([outcomeRecord(tooLong)]);
    session.change((words) => words.slice(0, 63_999));
    await runTimers();
    expect(requests).toHaveLength(1);
    expect(device.size).toBe(0);
  });

  it('sends work left from before under the save key it was kept with', async () => {
    const { requests, session, runTimers } = aSession(saved, 'from-before');
    session.change(() => 'Kept through the crash');
    await runTimers();
    expect(requests.map((request) => request.saveKey)).toEqual(['from-before']);
  });
});

describe('two people changing the same field', () => {
  const theirs: Snapshot = snapshotOf([stored('Work with cars', 2)]);
  const conflictOnce = () => {
    let met = false;
    return (request: SaveRequest): SaveOutcome => {
      if (met) return saved(request);
      met = true;
      return { kind: 'conflict', theirs, base: request.base };
    };
  };

  it('asks, and saves nothing until someone has chosen', async () => {
    const { session, requests, runTimers } = aSession(conflictOnce());
    session.change(() => 'Become a mechanic');
    await runTimers();
    await runTimers();
    expect(session.state().saved.kind).toBe('conflict');
    expect(session.state().merge?.collisions).toHaveLength(1);
    expect(requests).toHaveLength(1);
  });

  it('keeps the base the work was made from on the device, so that a crash cannot turn the conflict into an overwrite', async () => {
    const { session, device, runTimers } = aSession(conflictOnce());
    session.change(() => 'Become a mechanic');
    await runTimers();
    session.change(() => 'Become a great mechanic');
    await session.kept();
    expect(device.get(parent)?.base).toEqual([stored('Go to college')]);
    expect(session.state().merge?.collisions[0]).toMatchObject({ mine: 'Become a great mechanic' });
  });

  it('saves the choice against what the other person saved', async () => {
    const { session, requests, runTimers } = aSession(conflictOnce());
    session.change(() => 'Become a mechanic');
    await runTimers();
    const collision = session.state().merge?.collisions[0];
    await session.resolve(new Map([[collision?.id ?? '', 'mine']]));
    expect(requests.at(-1)?.base).toEqual(theirs);
    expect(wordsIn(requests.at(-1) as SaveRequest)).toBe('Become a mechanic');
    expect(session.state()).toMatchObject({ merge: null, saved: { kind: 'saved' } });
  });

  it('joins without a question when only the other person changed the field', async () => {
    const { session, runTimers } = aSession(conflictOnce());
    session.change(() => 'A passing thought');
    session.change(() => 'Go to college ');
    session.change(() => 'Work with cars');
    await runTimers();
    expect(session.state().merge).toBeNull();
    expect(session.state().value).toBe('Work with cars');
  });
});
