import type { RecordKey } from '#domain/shared/record-key.ts';
import type { DesiredRecord, Snapshot, StoredRecord } from '../record.ts';
import type { SaveRequest } from '../record-store.ts';
import { differingColumns } from '../schema/row-differences.ts';

/** What a save whose fate was unknown turns out to be: its own work so far, or behind someone else's. */
export type Recognised =
  | { readonly kind: 'ours'; readonly snapshot: Snapshot }
  | { readonly kind: 'theirs'; readonly base: Snapshot };

function sameContent(one: DesiredRecord, other: DesiredRecord): boolean {
  return differingColumns(one.list, one.row, other.row).length === 0;
}

/** Nobody has saved it since: whoever saves leaves a save key behind, even where they changed no word. */
function isUntouched(known: StoredRecord | undefined, now: StoredRecord): boolean {
  return known?.row.SaveKey === now.row.SaveKey && sameContent(known, now);
}

type Found = StoredRecord | 'gone' | 'conflict';

/**
 * What to go on from for one record beside the parent. A record that is gone is made again if it is still wanted: the
 * parent shows that nobody else saved, so it was this save that removed it, or someone's hand in SharePoint; either way
 * making it again loses nothing. One that someone changed while this save leaves it alone stays as it was known, so that
 * it is not mistaken for something to write.
 */
function findRecord(
  saveKey: string,
  known: StoredRecord | undefined,
  wanted: DesiredRecord | undefined,
  now: StoredRecord | undefined,
): Found {
  if (!now) return 'gone';
  if (now.row.SaveKey === saveKey || isUntouched(known, now)) return now;
  if (!wanted) return 'conflict';
  if (known && sameContent(known, wanted)) return known;
  return !known && sameContent(wanted, now) ? now : 'conflict';
}

/**
 * Compares what stands with what a save knew and wanted. The parent decides: it carries our save key, or is as we knew it,
 * or someone else saved. Records that neither the save nor its base names belong to others and are left out: taken into
 * the base they would be deleted for being unwanted.
 */
export function recognise(request: SaveRequest, known: Snapshot, standing: Snapshot): Recognised {
  const { parent, desired, saveKey } = request;
  const parentNow = standing.get(parent);
  const theirs = { kind: 'theirs', base: baseFor(request, standing) } as const;
  if (!parentNow) return known.has(parent) ? theirs : { kind: 'ours', snapshot: known };
  if (parentNow.row.SaveKey !== saveKey && !isUntouched(known.get(parent), parentNow))
    return theirs;
  const wanted = new Map(desired.map((record) => [record.key, record]));
  const snapshot = new Map<RecordKey, StoredRecord>();
  for (const key of new Set([...known.keys(), ...wanted.keys()])) {
    const found =
      key === parent
        ? parentNow
        : findRecord(saveKey, known.get(key), wanted.get(key), standing.get(key));
    if (found === 'conflict') return theirs;
    if (found !== 'gone') snapshot.set(key, found);
  }
  return { kind: 'ours', snapshot };
}

/** What both sides are to be compared with: the request's base, with what this very save already wrote put in its place. */
function baseFor({ base, parent, saveKey }: SaveRequest, standing: Snapshot): Snapshot {
  const isOurs = (record: StoredRecord | undefined) => record?.row.SaveKey === saveKey;
  const ours = [...standing.values()].filter(isOurs);
  // While the parent is ours nobody else removed anything: what is gone, this save removed.
  const kept = [...base].filter(([key]) => standing.has(key) || !isOurs(standing.get(parent)));
  return new Map([...kept, ...ours.map((record) => [record.key, record] as const)]);
}
