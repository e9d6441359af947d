import type { DesiredRecord, Snapshot } from './record.ts';
import { differingColumns } from './schema/row-differences.ts';

/** Whether saving `desired` over `base` would change nothing. */
export function sameRecords(base: Snapshot, desired: readonly DesiredRecord[]): boolean {
  return (
    base.size === desired.length &&
    desired.every((record) => {
      const known = base.get(record.key);
      return (
        known !== undefined && differingColumns(record.list, known.row, record.row).length === 0
      );
    })
  );
}
