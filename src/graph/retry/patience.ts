import { GraphError } from '../graph-error.ts';
import { sleep } from './sleep.ts';

/** How often and how long to wait before giving up; time and chance are handed in, so that tests need neither. */
export interface Patience {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** Milliseconds: the first wait is at most this, each later one at most twice the one before. */
  readonly firstWait: number;
  /** Milliseconds: no wait without `Retry-After` is longer, and a longer `Retry-After` ends the trying. */
  readonly longestWait: number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Someone is waiting in front of the screen: about six seconds of trying, longer only when Graph itself asks for it. */
export const usualPatience: Patience = {
  attempts: 5,
  firstWait: 400,
  longestWait: 60_000,
  sleep,
  random: Math.random,
  now: Date.now,
};

/** Waits, or throws `GraphError` 'cancelled' as soon as the signal says so. */
export async function pause(patience: Patience, ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await patience.sleep(ms, signal);
    signal?.throwIfAborted();
  } catch (cause) {
    throw new GraphError('cancelled', { cause });
  }
}
