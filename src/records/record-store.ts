import type { BatchPart, GraphReply, SendOptions } from '#graph/graph.ts';
import type { GraphError } from '#graph/graph-error.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { DesiredRecord, Snapshot, StoredRecord } from './record.ts';
import type { ListName } from './schema/lists.ts';
import type { UnreadableRecord, UnreadableRecordError } from './unreadable-record.ts';

/** One indexed predicate on one list: the only kind of question SharePoint answers at any size. */
export interface RecordQuery {
  readonly list: ListName;
  readonly where:
    | { readonly column: string; readonly is: string }
    | { readonly column: string; readonly startsWith: string };
  /** At most this many rows (1 to 5,000; 200 unless given). */
  readonly top?: number;
  /**
   * Answers what can be read and names the rest in `unreadable`, so that one spoilt row does not hide a whole list of
   * work. Without it an unreadable record fails the read: what is saved back has to be read whole.
   */
  readonly tolerant?: true;
  /**
   * Answers no rows where the list is closed to whoever asks: nothing of theirs can be there. Without it a closed list
   * fails the read.
   */
  readonly closedMeansNone?: true;
}

export interface RecordPage {
  readonly records: readonly StoredRecord[];
  /** There are more rows than `top`. */
  readonly more: boolean;
  /** Rows left out because they cannot be read; always empty unless the query was `tolerant`. */
  readonly unreadable: readonly UnreadableRecord[];
}

/** What one save changes: a parent, which guards the whole with its ETag, and the records that belong to it. */
export interface SaveRequest {
  readonly parent: RecordKey;
  /** What the change was made from. A parent missing here is created. */
  readonly base: Snapshot;
  /** Everything that should stand once saved, the parent included: what is in `base` and missing here is deleted. */
  readonly desired: readonly DesiredRecord[];
  /**
   * Made anew after each confirmed save and kept until the next one is, even when `desired` has moved on meanwhile:
   * any item that carries it was written by this very edit, so a save whose reply was lost is known for our own.
   */
  readonly saveKey: string;
}

/**
 * `saved`: all of it stands; `snapshot` is the new base.
 * `conflict`: someone else's change stands where this save meant to write. Nothing of theirs was written over. `theirs` is
 * what stands now, `base` what to compare both sides with: the request's own base, moved on where an earlier part of this
 * very save already stands, so that nobody is asked to choose between their own words.
 * `interrupted`: some or none of it stands, `snapshot` is what does (the base itself when nothing could be learnt);
 * the same request made from that snapshot finishes the work and doubles nothing.
 */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly snapshot: Snapshot }
  | { readonly kind: 'conflict'; readonly theirs: Snapshot; readonly base: Snapshot }
  | {
      readonly kind: 'interrupted';
      readonly snapshot: Snapshot;
      readonly error: GraphError | UnreadableRecordError;
    };

/** The only way to the records: Microsoft Graph's list items. */
export interface RecordStore {
  /**
   * Asks up to 20 queries in one round trip; pages come back in the order asked. Throws `GraphError` when any of them
   * fails, `UnreadableRecordError` when a record cannot be read and its query is not tolerant, and `TypeError` for a
   * question SharePoint cannot answer at size, which is a mistake in our code.
   */
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
