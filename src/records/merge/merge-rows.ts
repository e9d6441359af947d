import type { DesiredRecord, StoredRecord } from '../record.ts';
import { columnsOf, type Cells } from '../schema/lists.ts';
import type { Change, Collision, MergeChoice, RecordMerge } from './collision.ts';
import {
  agree,
  cellsOf,
  derivedColumns,
  emptyRow,
  isSet,
  mergeSets,
  mergeUnits,
  type MergeUnit,
} from './merge-units.ts';

interface Rows {
  readonly base: Cells;
  readonly mine: Cells;
  readonly theirs: Cells;
}

export interface RowMerge extends RecordMerge {
  /** The merged record, once every collision has its choice. */
  readonly settle: (choiceOf: (collision: Collision) => MergeChoice) => DesiredRecord;
}

type Side = 'mine' | 'theirs' | 'both' | 'neither' | 'collision' | 'entries';

/** Who changed a unit of columns, compared with the base. `both` made the same change; `entries` each their own of a set. */
function sideOf(record: DesiredRecord, { columns }: MergeUnit, rows: Rows): Side {
  const mineChanged = !agree(columns, rows.base, rows.mine);
  const theirsChanged = !agree(columns, rows.base, rows.theirs);
  if (!mineChanged) return theirsChanged ? 'theirs' : 'neither';
  if (!theirsChanged) return 'mine';
  if (agree(columns, rows.mine, rows.theirs)) return 'both';
  const only = columns.length === 1 ? columnsOf(record.list)[columns[0] ?? ''] : undefined;
  return only && isSet(only) ? 'entries' : 'collision';
}

function collisionOf(theirs: StoredRecord, { name, columns }: MergeUnit, rows: Rows): Collision {
  const { list, key, modifiedBy: by, modifiedAt: at } = theirs;
  const place = { id: `${key}:${name}`, list, key, theirStamp: { by, at } };
  const [column] = columns;
  if (columns.length === 1 && column !== undefined)
    return {
      kind: 'field',
      ...place,
      column,
      base: rows.base[column] ?? null,
      mine: rows.mine[column] ?? null,
      theirs: rows.theirs[column] ?? null,
    };
  const cells = (row: Cells) => cellsOf(columns, row);
  const { base, mine, theirs: there } = rows;
  return {
    kind: 'unit',
    ...place,
    unit: name,
    columns,
    base: cells(base),
    mine: cells(mine),
    theirs: cells(there),
  };
}

/** Derived columns follow whoever changed them, and theirs where both did: they already stand in the list. */
function derivedCells(record: DesiredRecord, { base, mine, theirs }: Rows): Cells {
  const taken = derivedColumns(record.list).map((name) => [
    name,
    agree([name], base, theirs) ? mine[name] : theirs[name],
  ]);
  return Object.fromEntries(taken) as Cells;
}

function mergedSet(record: DesiredRecord, { columns: [name = ''] }: MergeUnit, rows: Rows): Cells {
  const column = columnsOf(record.list)[name];
  if (!column) return {};
  const cells = { base: rows.base[name], mine: rows.mine[name], theirs: rows.theirs[name] };
  return { [name]: mergeSets(column, cells) };
}

/** Compares a record that both sides have; `base` is missing when both added it. */
export function mergeRows(
  base: StoredRecord | undefined,
  mine: DesiredRecord,
  theirs: StoredRecord,
): RowMerge {
  const rows: Rows = { base: base?.row ?? emptyRow(mine.list), mine: mine.row, theirs: theirs.row };
  const units = mergeUnits(mine.list).map((unit) => {
    const side = sideOf(mine, unit, rows);
    return { unit, side, collision: side === 'collision' ? collisionOf(theirs, unit, rows) : null };
  });
  const changes = (who: Side): readonly Change[] =>
    units
      .filter(({ side }) => side === who || side === 'entries')
      .map(({ unit: { columns } }) => ({
        kind: 'changed',
        list: mine.list,
        key: mine.key,
        columns,
      }));
  return {
    collisions: units.flatMap(({ collision }) => collision ?? []),
    onlyMine: changes('mine'),
    onlyTheirs: changes('theirs'),
    settle: (choiceOf) => {
      const cells = units.map(({ unit, side, collision }) => {
        if (side === 'entries') return mergedSet(mine, unit, rows);
        const taken = collision ? choiceOf(collision) : side === 'mine' ? 'mine' : 'theirs';
        return cellsOf(unit.columns, rows[taken]);
      });
      const row = Object.assign({}, derivedCells(mine, rows), ...cells) as Cells;
      return { list: mine.list, key: mine.key, row } as DesiredRecord;
    },
  };
}
