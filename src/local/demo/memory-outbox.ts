import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Outbox, OutboxEntry } from '#records/outbox.ts';

/** An outbox for a process that has no device storage and need not outlive itself. */
export function memoryOutbox(): Outbox {
  const entries = new Map<RecordKey, OutboxEntry>();
  return {
    put: (entry) => Promise.resolve(void entries.set(entry.parent, entry)),
    get: (parent) => Promise.resolve(entries.get(parent) ?? null),
    waiting: () => Promise.resolve([...entries.values()]),
    remove: (parent) => Promise.resolve(void entries.delete(parent)),
  };
}
