/** A value that a column cannot take: why, in words that do not repeat the value. */
export interface Unfit {
  readonly unfit: string;
}

export function isUnfit(value: unknown): value is Unfit {
  return typeof value === 'object' && value !== null && 'unfit' in value;
}
