import type { Rating } from '#domain/risk-matrix/rating.ts';

/** One risk on the heat map. */
export interface MappedRisk {
  readonly key: string;
  readonly number: number;
  readonly label: string;
  readonly first: Rating;
  readonly resulting: Rating | null;
}
