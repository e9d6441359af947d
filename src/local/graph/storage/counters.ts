import type { LocalDatabase } from './open-database.ts';

/** The next item id and the next change of each list. Ids are never used again; a write that fails leaves a gap. */
export interface Counters {
  nextId(list: number): number;
  nextSequence(list: number): number;
}

interface Last {
  id: number;
  sequence: number;
}

/** Read from the database once and counted on from there, which the folder's lock makes safe. */
export function createCounters(database: LocalDatabase): Counters {
  const select = database.prepare(
    'select coalesce(max(id), 0) as id, coalesce(max(sequence), 0) as sequence from item where list = ?',
  );
  const counted = new Map<number, Last>();
  const lastOf = (list: number): Last => {
    const known = counted.get(list);
    if (known) return known;
    const { id, sequence } = select.get(list) as Last;
    const last = { id, sequence };
    counted.set(list, last);
    return last;
  };
  return {
    nextId: (list) => (lastOf(list).id += 1),
    nextSequence: (list) => (lastOf(list).sequence += 1),
  };
}
