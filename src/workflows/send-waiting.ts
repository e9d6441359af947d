import type { RecordKey } from '#domain/shared/record-key.ts';
import { snapshotOf } from '#records/snapshot.ts';
import type { OutboxEntry } from '#records/outbox.ts';
import type { Workplace } from './workplace.ts';

/** Unsent work that needs its screen: a conflict to settle, or a refusal to read. */
export interface StillWaiting {
  readonly parent: RecordKey;
  readonly reason: 'unreachable' | 'conflict';
}

/**
 * Sends what an earlier visit left on this device, one record after the other; a record whose screen is open is
 * sent by that screen. What cannot be sent stays, and is answered so that it can be shown.
 */
export async function sendWaiting(workplace: Workplace): Promise<readonly StillWaiting[]> {
  const waiting: StillWaiting[] = [];
  for (const entry of await workplace.outbox.waiting()) {
    if (workplace.sessions.isOpen(entry.parent)) continue;
    const reason = await sendEntry(workplace, entry);
    if (reason) waiting.push({ parent: entry.parent, reason });
  }
  return waiting;
}

async function sendEntry(
  workplace: Workplace,
  entry: OutboxEntry,
): Promise<StillWaiting['reason'] | null> {
  const { outbox, store } = workplace;
  const outcome = await store.save({ ...entry, base: snapshotOf(entry.base) });
  switch (outcome.kind) {
    case 'saved':
      await outbox.remove(entry.parent);
      return null;
    case 'interrupted':
      await outbox.put({ ...entry, base: [...outcome.snapshot.values()] });
      return 'unreachable';
    case 'conflict':
      return 'conflict';
  }
}
