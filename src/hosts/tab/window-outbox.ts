import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Outbox, OutboxEntry } from '#records/outbox.ts';

/**
 * Unconfirmed work held by this window alone, for a browser that closes its storage to framed pages: it outlives leaving
 * a screen, not leaving the app, which the app says for as long as it is so.
 */
export function createWindowOutbox(): Outbox {
  const entries = new Map<RecordKey, OutboxEntry>();
  return {
    put: (entry) => {
      entries.set(entry.parent, entry);
      return Promise.resolve();
    },
    get: (parent) => Promise.resolve(entries.get(parent) ?? null),
    waiting: () => Promise.resolve([...entries.values()]),
    remove: (parent) => {
      entries.delete(parent);
      return Promise.resolve();
    },
  };
}
