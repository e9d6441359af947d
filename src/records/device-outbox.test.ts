import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import { anyTwoChanges } from '../../test/support/arbitrary-changes.ts';
import {
  aCompleteAssessment,
  aMoment,
  someAssessmentKey,
  somePerson,
} from '../../test/support/assessment-builder.ts';
import { storedInOrder } from '../../test/support/stored-records.ts';
import { createDeviceOutbox } from './device-outbox.ts';
import { assessmentToRecords } from './mappers/assessment-mapper.ts';
import type { OutboxEntry } from './outbox.ts';

const priya = 'priya' as StaffId;
const ben = 'ben' as StaffId;
let databaseName: string;
let unreadable: RecordKey[];
let databases = 0;

beforeEach(() => {
  databases += 1;
  databaseName = `outbox-${databases}`;
  unreadable = [];
});

function outboxOf(owner: StaffId) {
  const onUnreadable = (parent: RecordKey) => void unreadable.push(parent);
  return createDeviceOutbox({ owner, databaseName, onUnreadable });
}

function anEntry(overrides: Partial<OutboxEntry> = {}): OutboxEntry {
  const records = assessmentToRecords(aCompleteAssessment());
  return {
    parent: someAssessmentKey,
    base: storedInOrder(records, { saveKey: 'before' }),
    desired: assessmentToRecords(aCompleteAssessment({ wants: 'Words not yet sent' })),
    saveKey: 'save-1',
    changedAt: aMoment('2026-11-24T09:30:00.123Z'),
    ...overrides,
  };
}

interface HeldEntry {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  readonly owner: string;
  readonly parent: string;
}

/** What lies in the browser, as anyone with the device could see and alter it. */
async function onTheDevice() {
  const database = await openDB(databaseName);
  return {
    entries: () => database.getAll('entries') as Promise<readonly HeldEntry[]>,
    put: (entry: HeldEntry) => database.put('entries', entry),
    keyOf: (owner: string) => database.get('keys', owner) as Promise<CryptoKey>,
  };
}

describe('work not yet confirmed', () => {
  it('comes back as it was kept, after the app was closed', async () => {
    await (await outboxOf(priya)).put(anEntry());
    expect(await (await outboxOf(priya)).get(someAssessmentKey)).toEqual(anEntry());
  });

  it('comes back whole, whatever it holds', { timeout: 30_000 }, async () => {
    const outbox = await outboxOf(priya);
    await fc.assert(
      fc.asyncProperty(anyTwoChanges, async ({ base, mine }) => {
        const entry = anEntry({
          base: storedInOrder(assessmentToRecords(base)),
          desired: assessmentToRecords(mine),
        });
        await outbox.put(entry);
        expect(await outbox.get(someAssessmentKey)).toEqual(entry);
      }),
      { numRuns: 30 },
    );
  });

  it('is the newest kept of each record, oldest first, until it is removed', async () => {
    const outbox = await outboxOf(priya);
    const later = anEntry({ parent: somePerson, changedAt: aMoment('2026-11-24T10:00:00.000Z') });
    await outbox.put(later);
    await outbox.put(anEntry({ saveKey: 'older' }));
    await outbox.put(anEntry());
    expect(await outbox.waiting()).toEqual([anEntry(), later]);
    await outbox.remove(someAssessmentKey);
    expect(await outbox.waiting()).toEqual([later]);
    expect(await outbox.get(someAssessmentKey)).toBeNull();
    expect(unreadable).toEqual([]);
  });

  it('keeps text longer than SharePoint takes: a person shortens it, nothing cuts it off', async () => {
    const outbox = await outboxOf(priya);
    const wants = 'x'.repeat(70_000);
    const entry = anEntry({ desired: assessmentToRecords(aCompleteAssessment({ wants })) });
    await outbox.put(entry);
    expect(await outbox.get(someAssessmentKey)).toEqual(entry);
  });
});

describe('the device', () => {
  it('holds no word of it in the clear, under a key that cannot be taken out', async () => {
    await (await outboxOf(priya)).put(anEntry());
    const device = await onTheDevice();
    const [held] = await device.entries();
    const bytes = Buffer.from(held?.data ?? new ArrayBuffer()).toString('latin1');
    expect(bytes).not.toContain('Words not yet sent');
    const key = await device.keyOf(priya);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('uses a new starting value for each writing', async () => {
    const outbox = await outboxOf(priya);
    const device = await onTheDevice();
    await outbox.put(anEntry());
    const [first] = await device.entries();
    await outbox.put(anEntry());
    const [second] = await device.entries();
    expect(second?.iv).not.toEqual(first?.iv);
  });

  it('gives two windows that open at once the same key', async () => {
    const [one, other] = await Promise.all([outboxOf(priya), outboxOf(priya)]);
    await one.put(anEntry());
    expect(await other.get(someAssessmentKey)).toEqual(anEntry());
  });
});

describe('work of someone else on the same device', () => {
  it('is neither shown nor touched', async () => {
    await (await outboxOf(priya)).put(anEntry());
    const bens = await outboxOf(ben);
    expect(await bens.get(someAssessmentKey)).toBeNull();
    expect(await bens.waiting()).toEqual([]);
    await bens.put(anEntry({ saveKey: 'ben' }));
    await bens.remove(someAssessmentKey);
    expect(await (await outboxOf(priya)).get(someAssessmentKey)).toEqual(anEntry());
    expect(unreadable).toEqual([]);
  });
});

describe('kept work that cannot be read', () => {
  const alterations: readonly (readonly [string, (held: HeldEntry) => HeldEntry])[] = [
    [
      'one bit was changed',
      (held) => {
        const bytes = new Uint8Array(held.data.slice(0));
        bytes[0] = (bytes[0] ?? 0) ^ 1;
        return { ...held, data: bytes.buffer };
      },
    ],
    ['it was moved under another record', (held) => ({ ...held, parent: somePerson })],
  ];

  it.each(alterations)('is reported and left where it is: %s', async (_case, alter) => {
    const outbox = await outboxOf(priya);
    await outbox.put(anEntry());
    const device = await onTheDevice();
    const [held] = await device.entries();
    if (!held) throw new Error('Nothing was kept');
    const altered = alter(held);
    await device.put(altered);
    const parent = altered.parent as RecordKey;
    expect(await outbox.get(parent)).toBeNull();
    expect(unreadable).toEqual([parent]);
    expect(await device.entries()).toContainEqual(altered);
  });

  it('is reported when it was moved under another person’s name', async () => {
    await (await outboxOf(priya)).put(anEntry());
    const bens = await outboxOf(ben);
    const device = await onTheDevice();
    const [held] = await device.entries();
    if (held) await device.put({ ...held, owner: ben });
    expect(await bens.waiting()).toEqual([]);
    expect(unreadable).toEqual([someAssessmentKey]);
  });

  it('does not hide the rest', async () => {
    const outbox = await outboxOf(priya);
    const other = anEntry({ parent: somePerson });
    await outbox.put(other);
    await outbox.put(anEntry());
    const device = await onTheDevice();
    const held = (await device.entries()).find(({ parent }) => parent === someAssessmentKey);
    if (held) await device.put({ ...held, data: new ArrayBuffer(40) });
    expect(await outbox.waiting()).toEqual([other]);
    expect(unreadable).toEqual([someAssessmentKey]);
  });
});
