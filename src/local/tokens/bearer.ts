import type { DemoPerson } from '../directory/demo-people.ts';

/** Who a checked token speaks for, and what the app may do in their name. */
export interface Bearer {
  readonly person: DemoPerson;
  readonly scopes: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}
