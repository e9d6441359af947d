import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/shared/calendar-date.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import { createWindowOutbox } from './window-outbox.ts';

const parent = 'EK-2F7K9Q' as RecordKey;
const changedAt = '2026-11-24T09:00:00.000Z' as Instant;
const entry = { parent, base: [], desired: [], saveKey: 's', changedAt };

describe('work held by the window', () => {
  it('is there until it is removed, the newest of each record only', async () => {
    const outbox = createWindowOutbox();
    const newer = { ...entry, saveKey: 't' };
    await outbox.put(entry);
    await outbox.put(newer);
    expect(await outbox.get(parent)).toBe(newer);
    expect(await outbox.waiting()).toEqual([newer]);
    await outbox.remove(parent);
    expect(await outbox.get(parent)).toBeNull();
  });
});
