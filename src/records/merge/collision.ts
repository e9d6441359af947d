import type { Stamp } from '#domain/concern/concern.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Cell } from '../schema/column.ts';
import type { Cells, ListName } from '../schema/lists.ts';

interface Place {
  /** The same each time the same two changes are compared, so that a choice already made is found again. */
  readonly id: string;
  readonly list: ListName;
  readonly key: RecordKey;
  /** Who saved theirs and when; null where they removed the record, which leaves nothing to stamp. */
  readonly theirStamp: Stamp | null;
}

/** Both sides changed the same column. */
export interface FieldCollision extends Place {
  readonly kind: 'field';
  readonly column: string;
  readonly base: Cell;
  readonly mine: Cell;
  readonly theirs: Cell;
}

/** Both sides changed columns that mean one thing together; they are chosen together. Values by column name. */
export interface UnitCollision extends Place {
  readonly kind: 'unit';
  readonly unit: string;
  readonly columns: readonly string[];
  readonly base: Cells;
  readonly mine: Cells;
  readonly theirs: Cells;
}

/** One side removed a record that the other changed, or added to. Null on the side that removed it. */
export interface RecordCollision extends Place {
  readonly kind: 'record';
  readonly base: Cells;
  readonly mine: Cells | null;
  readonly theirs: Cells | null;
  /** Records it owns, such as a risk's actions: kept or removed with it. */
  readonly owned: readonly RecordKey[];
}

/** What two people did that cannot both stand: someone has to choose. */
export type Collision = FieldCollision | UnitCollision | RecordCollision;

/** What one side alone did: a whole record, or one column or unit of it. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly list: ListName;
  readonly key: RecordKey;
  /** The columns changed; empty for a record added or removed. */
  readonly columns: readonly string[];
}

export type MergeChoice = 'mine' | 'theirs';

/** What became of one record, as far as it is known before anybody chooses. */
export interface RecordMerge {
  readonly collisions: readonly Collision[];
  readonly onlyMine: readonly Change[];
  readonly onlyTheirs: readonly Change[];
}
