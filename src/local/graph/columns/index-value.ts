import type { StoredValue } from './stored-value.ts';

/** A value as it stands in an index. The database driver takes no booleans. */
export type IndexValue = string | number;

/** SharePoint compares text without regard to case, in filters and in unique columns alike. */
export function indexValue(value: StoredValue): IndexValue {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new TypeError('Several choices cannot be indexed');
}
