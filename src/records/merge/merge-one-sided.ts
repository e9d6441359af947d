import type { RecordKey } from '#domain/shared/record-key.ts';
import type { DesiredRecord, StoredRecord } from '../record.ts';
import type { Change, Collision, MergeChoice, RecordCollision } from './collision.ts';
import { isUnchanged, ownerOf, type Sides } from './sides.ts';

interface OneSided {
  readonly collisions: readonly Collision[];
  readonly onlyMine: readonly Change[];
  readonly onlyTheirs: readonly Change[];
  readonly settle: (choiceOf: (collision: Collision) => MergeChoice) => DesiredRecord | null;
}

type Keeper = 'mine' | 'theirs';

const plain = ({ list, key, row }: DesiredRecord) => ({ list, key, row }) as DesiredRecord;

/** The records a side has below another, such as the actions of a risk. */
function ownedBy(sides: Sides, keeper: Keeper, owner: RecordKey): readonly DesiredRecord[] {
  const records: readonly DesiredRecord[] = [...sides[keeper].values()];
  return records.filter((record) => ownerOf(record) === owner);
}

/** Whether a side added the record or changed it. */
function isWorkedOn(sides: Sides, record: DesiredRecord): boolean {
  const base = sides.base.get(record.key);
  return base === undefined || !isUnchanged(base, record);
}

/**
 * A record that one side removed collides when the other side worked on it or on anything it owns: an action added to a
 * risk that is gone would be lost from sight. Null when the removal disturbs nobody.
 */
function removalCollision(
  sides: Sides,
  keeper: Keeper,
  kept: DesiredRecord,
): RecordCollision | null {
  const base = sides.base.get(kept.key);
  if (!base) return null;
  const owned = ownedBy(sides, keeper, kept.key);
  if (![kept, ...owned].some((record) => isWorkedOn(sides, record))) return null;
  const theirs: StoredRecord | undefined = sides.theirs.get(kept.key);
  return {
    kind: 'record',
    id: `${kept.key}:record`,
    list: kept.list,
    key: kept.key,
    theirStamp: theirs ? { by: theirs.modifiedBy, at: theirs.modifiedAt } : null,
    base: base.row,
    mine: keeper === 'mine' ? kept.row : null,
    theirs: keeper === 'theirs' ? kept.row : null,
    owned: owned.map((record) => record.key),
  };
}

function only(keeper: Keeper, change: Change): Pick<OneSided, 'onlyMine' | 'onlyTheirs'> {
  return keeper === 'mine'
    ? { onlyMine: [change], onlyTheirs: [] }
    : { onlyMine: [], onlyTheirs: [change] };
}

function other(keeper: Keeper): Keeper {
  return keeper === 'mine' ? 'theirs' : 'mine';
}

/** The collision that decides about a record because it decides about its owner. */
function ownersCollision(
  sides: Sides,
  keeper: Keeper,
  record: DesiredRecord,
): RecordCollision | null {
  const owner = ownerOf(record);
  const kept = owner && sides[keeper].get(owner);
  if (!kept || sides[other(keeper)].has(owner)) return null;
  return removalCollision(sides, keeper, kept);
}

/** Compares a record that one side has and the other has not. */
export function mergeOneSided(sides: Sides, key: RecordKey): OneSided {
  const keeper = sides.mine.has(key) ? 'mine' : 'theirs';
  const kept = sides[keeper].get(key);
  const silent = { collisions: [], onlyMine: [], onlyTheirs: [] };
  if (!kept) return { ...silent, settle: () => null };
  const record = plain(kept);
  const fromOwner = ownersCollision(sides, keeper, kept);
  if (fromOwner)
    return { ...silent, settle: (choiceOf) => (choiceOf(fromOwner) === keeper ? record : null) };
  const collision = removalCollision(sides, keeper, kept);
  if (collision)
    return {
      ...silent,
      collisions: [collision],
      settle: (choiceOf) => (choiceOf(collision) === keeper ? record : null),
    };
  const { list } = kept;
  const isNew = !sides.base.has(key);
  return isNew
    ? {
        collisions: [],
        ...only(keeper, { kind: 'added', list, key, columns: [] }),
        settle: () => record,
      }
    : {
        collisions: [],
        ...only(other(keeper), { kind: 'removed', list, key, columns: [] }),
        settle: () => null,
      };
}
