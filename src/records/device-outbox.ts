import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';
import { holdEntry, readEntry } from './outbox/held-entry.ts';
import { newSealingKey, seal, unseal, type Sealed } from './outbox/seal.ts';

interface Held extends Sealed {
  readonly owner: StaffId;
  readonly parent: RecordKey;
}

interface OutboxSchema extends DBSchema {
  keys: { key: StaffId; value: CryptoKey };
  entries: { key: [StaffId, RecordKey]; value: Held };
}

type Database = IDBPDatabase<OutboxSchema>;

export interface DeviceOutboxOptions {
  readonly owner: StaffId;
  readonly databaseName?: string;
  /** Hears of work that stays on the device because this code cannot read it: altered, or another version's. */
  readonly onUnreadable: (parent: RecordKey) => void;
}

/**
 * Unconfirmed work in this browser, encrypted with a key that cannot leave it. Everyone who signs in here has a key and
 * entries of their own; another's are neither read nor touched. What cannot be read is reported, and stays until it is
 * written over. Rejects when the browser gives no storage.
 */
export async function createDeviceOutbox(options: DeviceOutboxOptions): Promise<Outbox> {
  const { owner, databaseName = 'evenkeel-outbox', onUnreadable } = options;
  const database = await openDatabase(databaseName);
  const key = await sealingKeyOf(database, owner);

  async function read(held: Held | undefined): Promise<OutboxEntry | null> {
    if (!held) return null;
    const { parent } = held;
    const text = await unseal(key, { owner, parent }, held);
    const entry = text === null ? null : readEntry(text);
    if (!entry) onUnreadable(parent);
    return entry;
  }

  return {
    async put(entry) {
      const { parent } = entry;
      const sealed = await seal(key, { owner, parent }, holdEntry(entry));
      await database.put('entries', { owner, parent, ...sealed });
    },
    async get(parent) {
      return read(await database.get('entries', [owner, parent]));
    },
    async waiting() {
      const entries = await Promise.all((await heldFor(database, owner)).map(read));
      return entries
        .filter((entry) => entry !== null)
        .toSorted((one, other) => (one.changedAt < other.changedAt ? -1 : 1));
    },
    async remove(parent) {
      await database.delete('entries', [owner, parent]);
    },
  };
}

function openDatabase(name: string): Promise<Database> {
  return openDB<OutboxSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('keys');
      database.createObjectStore('entries', { keyPath: ['owner', 'parent'] });
    },
  });
}

/** Two windows may open at once: the key that is stored first is the one both use. */
async function sealingKeyOf(database: Database, owner: StaffId): Promise<CryptoKey> {
  const known = await database.get('keys', owner);
  if (known) return known;
  const made = await newSealingKey();
  const change = database.transaction('keys', 'readwrite');
  const stored = await change.store.get(owner);
  if (!stored) await change.store.put(made, owner);
  await change.done;
  return stored ?? made;
}

/** An empty array sorts after every text: the range holds all keys that begin with the owner. */
function heldFor(database: Database, owner: StaffId): Promise<readonly Held[]> {
  return database.getAll('entries', IDBKeyRange.bound([owner], [owner, []]));
}
