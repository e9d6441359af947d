import type { Source } from '../source.ts';

/** One value of a scale, lowest first. */
export interface ScaleValue<Value extends number> {
  readonly value: Value;
  /** The source's own name for it. */
  readonly name: string;
  /** A short definition in our own words: the source names the values and leaves them undefined. */
  readonly definition: string;
  readonly easyRead: string;
  readonly source: Source;
}
