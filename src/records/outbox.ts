import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Instant } from '#domain/shared/calendar-date.ts';
import type { DesiredRecord, StoredRecord } from './record.ts';

/** Work on this device that SharePoint has not confirmed: what it was made from and what it should become. */
export interface OutboxEntry {
  readonly parent: RecordKey;
  readonly base: readonly StoredRecord[];
  readonly desired: readonly DesiredRecord[];
  /** The save under way or to be tried next. */
  readonly saveKey: string;
  readonly changedAt: Instant;
}

/** Unconfirmed work, encrypted on the device and readable only for the person it belongs to. */
export interface Outbox {
  put(entry: OutboxEntry): Promise<void>;
  /** Null when there is none, or when what is there is not readable by this code and person. */
  get(parent: RecordKey): Promise<OutboxEntry | null>;
  waiting(): Promise<readonly OutboxEntry[]>;
  remove(parent: RecordKey): Promise<void>;
}
