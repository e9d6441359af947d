import type { RecordKey } from '#domain/shared/record-key.ts';
import { ok, refuse, type Result } from '#domain/shared/result.ts';
import type { Change, Collision, MergeChoice } from './merge/collision.ts';
import { mergeOneSided } from './merge/merge-one-sided.ts';
import { mergeRows } from './merge/merge-rows.ts';
import { sidesOf, type Sides } from './merge/sides.ts';
import type { DesiredRecord, Snapshot } from './record.ts';

export type { Change, Collision, MergeChoice } from './merge/collision.ts';

/** A choice for each collision, by its id. */
export type MergeChoices = ReadonlyMap<string, MergeChoice>;

/** Two people's work on the same records, compared with what both started from. */
export interface Merge {
  readonly collisions: readonly Collision[];
  /** What only I did and what only they did: both stand without a question. */
  readonly onlyMine: readonly Change[];
  readonly onlyTheirs: readonly Change[];
  /**
   * The records that should stand, ready to be saved over theirs: first what is there already, then what I added. Their
   * derived columns are as either side left them, to be worked out anew by mapping through the domain. Refuses while a
   * collision is without its choice: nothing is chosen for the person.
   */
  readonly resolve: (
    choices: MergeChoices,
  ) => Result<
    readonly DesiredRecord[],
    { readonly code: 'unchosen'; readonly collisions: readonly Collision[] }
  >;
}

/** Compares field by field. Changes to different fields are joined; the same field changed twice is a collision. */
export function mergeRecords(given: {
  readonly base: Snapshot;
  readonly mine: readonly DesiredRecord[];
  readonly theirs: Snapshot;
}): Merge {
  const sides = sidesOf(given);
  const merged = sides.keys.map((key) => mergeOne(sides, key));
  const collisions = merged.flatMap((record) => record.collisions);
  return {
    collisions,
    onlyMine: merged.flatMap((record) => record.onlyMine),
    onlyTheirs: merged.flatMap((record) => record.onlyTheirs),
    resolve: (choices) => {
      const unchosen = collisions.filter(({ id }) => !choices.has(id));
      if (unchosen.length > 0) return refuse({ code: 'unchosen', collisions: unchosen });
      const choiceOf = ({ id }: Collision) => choices.get(id) ?? 'mine';
      return ok(merged.flatMap((record) => record.settle(choiceOf) ?? []));
    },
  };
}

function mergeOne(sides: Sides, key: RecordKey) {
  const mine = sides.mine.get(key);
  const theirs = sides.theirs.get(key);
  return mine && theirs ? mergeRows(sides.base.get(key), mine, theirs) : mergeOneSided(sides, key);
}
