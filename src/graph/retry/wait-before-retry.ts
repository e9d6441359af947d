import type { Patience } from './patience.ts';
import { retryAfterMs } from './retry-after.ts';

/** Why an attempt brought nothing: Graph's status, or 0 when no answer came. */
export interface Trouble {
  readonly status: number;
  readonly retryAfter: string | null;
}

/** No answer, too many requests, service away, gateway gave up: time may heal these, and only these. */
const passing: ReadonlySet<number> = new Set([0, 429, 503, 504]);

/**
 * Milliseconds to wait before trying again, or null to give up. Graph's own `Retry-After` is obeyed to the millisecond;
 * without one the wait is exponential with full jitter, so that many windows do not come back at the same moment.
 */
export function waitBeforeRetry(
  trouble: Trouble,
  attempt: number,
  patience: Pick<Patience, 'attempts' | 'firstWait' | 'longestWait' | 'random' | 'now'>,
): number | null {
  if (!passing.has(trouble.status) || attempt >= patience.attempts) return null;
  const asked = retryAfterMs(trouble.retryAfter, patience.now());
  if (asked !== null) return asked <= patience.longestWait ? asked : null;
  const ceiling = Math.min(patience.longestWait, patience.firstWait * 2 ** (attempt - 1));
  return Math.floor(patience.random() * ceiling);
}
