import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Merge } from '#records/merge.ts';
import type { DesiredRecord, Snapshot } from '#records/record.ts';
import type { SavedState } from './saved-state.ts';

/** How a value that is edited as a whole becomes records, and records the value again. */
export interface EditedSubject<Value> {
  readonly parent: RecordKey;
  readonly toRecords: (value: Value) => readonly DesiredRecord[];
  readonly fromRecords: (records: readonly DesiredRecord[]) => Value;
  /** What else follows from a change, such as the tasks it calls for. Called once per change. */
  readonly settle: (value: Value) => Value;
  /** The value once someone else's changes are joined with it; `mine` says whether anything of this edit is among them. */
  readonly joined: (value: Value, mine: boolean) => Value;
}

/** Runs `action` after `ms`; answers how to call it off. */
export type Later = (ms: number, action: () => void) => () => void;

/** What the session tells its screen. The object is new on every change. */
export interface EditingState<Value> {
  readonly value: Value;
  readonly saved: SavedState;
  /** Set while two people's changes to the same fields wait for a choice. */
  readonly merge: Merge | null;
  /** How many changes by someone else were joined with this work without a question. */
  readonly joined: number;
  /** False when this device could not keep unconfirmed work. */
  readonly keptOnDevice: boolean;
}

export interface EditingStart<Value> {
  readonly value: Value;
  readonly base: Snapshot;
  /** Work kept from before a crash or a lost connection, under this save key: sent at once. */
  readonly unsentSaveKey: string | null;
}
