import type { BatchPart, GraphReply, SendOptions } from '#graph/graph.ts';
import type { GraphError } from '#graph/graph-error.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { DesiredRecord, Snapshot, StoredRecord } from './record.ts';
import type { ListName } from './schema/lists.ts';

/** One indexed predicate on one list: the only kind of question SharePoint answers at any size. */
export interface RecordQuery {
  readonly list: ListName;
  readonly where:
    | { readonly column: string; readonly is: string }
    | { readonly column: string; readonly startsWith: string };
  /** At most this many rows (1 to 5,000; 200 unless given). */
  readonly top?: number;
}

export interface RecordPage {
  readonly records: readonly StoredRecord[];
  /** There are more rows than `top`. */
  readonly more: boolean;
}

/** What one save changes: a parent, which guards the whole with its ETag, and the records that belong to it. */
export interface SaveRequest {
  readonly parent: RecordKey;
  /** What the change was made from. A parent missing here is created. */
  readonly base: Snapshot;
  /** Everything that should stand once saved: what is in `base` and missing here is deleted. */
  readonly desired: readonly DesiredRecord[];
  /**
   * Made anew after each confirmed save and kept until the next one is, even when `desired` has moved on meanwhile:
   * any item that carries it was written by this very edit, so a save whose reply was lost is known for our own.
   */
  readonly saveKey: string;
}

/**
 * `saved`: all of it stands; `snapshot` is the new base.
 * `conflict`: someone saved first, nothing of this save's parent was written; `theirs` is what stands now.
 * `interrupted`: some or none of it stands, `snapshot` is what does (the base itself when nothing could be learnt);
 * the same request made from that snapshot finishes the work and doubles nothing.
 */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly snapshot: Snapshot }
  | { readonly kind: 'conflict'; readonly theirs: Snapshot }
  | { readonly kind: 'interrupted'; readonly snapshot: Snapshot; readonly error: GraphError };

/** The only way to the records: Microsoft Graph's list items. */
export interface RecordStore {
  /** Asks up to 20 queries in one round trip; pages come back in the order asked. Throws `GraphError` when any of them fails. */
  read(queries: readonly RecordQuery[], options?: SendOptions): Promise<readonly RecordPage[]>;
  /**
   * As `read`, with other Graph requests in the same round trip: opening the app asks who someone is and what they have
   * to do at once. The others succeed or fail on their own; 20 requests in all.
   */
  readAlongside(
    queries: readonly RecordQuery[],
    others: readonly BatchPart[],
    options?: SendOptions,
  ): Promise<{
    readonly pages: readonly RecordPage[];
    readonly replies: ReadonlyMap<string, GraphReply | GraphError>;
  }>;
  /** Saves a parent with its records. Never throws for a Graph failure: the outcome says it. */
  save(request: SaveRequest, options?: SendOptions): Promise<SaveOutcome>;
}
