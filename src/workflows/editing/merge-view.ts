import { isBlank } from '#domain/shared/blank.ts';
import { writeDay, type CalendarDate, type Instant } from '#domain/shared/calendar-date.ts';
import type { DraftRating } from '#domain/risk-matrix/rating.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Collision, Merge } from '#records/merge.ts';
import type { Cell, Column } from '#records/schema/column.ts';
import { columnsOf, type Cells, type ListName } from '#records/schema/lists.ts';

/** One side's value as it can be shown. A rating is shown as one, never as two numbers. */
export type SideView =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rating'; readonly rating: DraftRating };

/** A collision as the merge screen shows it. */
export interface CollisionView {
  readonly id: string;
  readonly list: ListName;
  readonly record: RecordKey;
  readonly label: string;
  readonly mine: SideView;
  readonly theirs: SideView;
  readonly theirsBy: string;
  readonly theirsAt: Instant | null;
}

const removed: SideView = { kind: 'text', text: 'Removed' };
const ratingHalves = /Likelihood$|Impact$/;

/** What two people did to the same fields, in the words the lists themselves use. */
export function collisionViews(merge: Merge): readonly CollisionView[] {
  return merge.collisions.map((collision) => ({
    id: collision.id,
    list: collision.list,
    record: collision.key,
    label: labelOf(collision),
    mine: sideOf(collision, 'mine'),
    theirs: sideOf(collision, 'theirs'),
    theirsBy: collision.theirStamp?.by.name ?? '',
    theirsAt: collision.theirStamp?.at ?? null,
  }));
}

function labelOf(collision: Collision): string {
  const columns = columnsOf(collision.list);
  switch (collision.kind) {
    case 'field':
      return columns[collision.column]?.title ?? collision.column;
    case 'unit':
      return collision.columns.map((name) => columns[name]?.title ?? name).join(' and ');
    case 'record':
      return 'The whole entry';
  }
}

function sideOf(collision: Collision, side: 'mine' | 'theirs'): SideView {
  const columns = columnsOf(collision.list);
  if (collision.kind === 'field')
    return { kind: 'text', text: write(columns[collision.column], collision[side]) };
  const cells = collision[side];
  if (cells === null) return removed;
  if (collision.kind === 'unit') return unitView(columns, collision.columns, cells);
  const shown = Object.keys(columns).filter((name) => isOwnWriting(columns[name], cells[name]));
  return { kind: 'text', text: shown.map((name) => write(columns[name], cells[name])).join('\n') };
}

function unitView(
  columns: Readonly<Record<string, Column>>,
  names: readonly string[],
  cells: Cells,
): SideView {
  const rating = names.every((name) => ratingHalves.test(name));
  if (!rating) {
    const parts = names.map((name) => write(columns[name], cells[name]));
    return { kind: 'text', text: parts.join(', ') };
  }
  const half = (end: string) => cells[names.find((name) => name.endsWith(end)) ?? ''] ?? null;
  const draft = { likelihood: half('Likelihood'), impact: half('Impact') } as DraftRating;
  return { kind: 'rating', rating: draft };
}

/** What someone wrote: keys, stamps and what the app works out are not asked about. */
function isOwnWriting(column: Column | undefined, cell: Cell | undefined): boolean {
  if (!column || column.derived || column.key) return false;
  return typeof cell === 'string' && !isBlank(cell);
}

function write(column: Column | undefined, cell: Cell | undefined): string {
  if (cell === undefined || cell === null || cell === '') return 'Nothing';
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell !== 'string') return cell.length > 0 ? cell.join(', ') : 'Nothing';
  return column?.kind === 'day' ? writeDay(cell as CalendarDate) : cell;
}
