import type { BatchPart } from '../graph.ts';
import { isRepeatable } from '../repeatable.ts';
import type { Patience } from '../retry/patience.ts';
import { waitBeforeRetry } from '../retry/wait-before-retry.ts';
import type { PartAnswer } from './batch-answers.ts';

/** The parts worth sending once more, and how long the most patient of them asks to wait. */
export interface NextRound {
  readonly parts: readonly BatchPart[];
  /** Milliseconds. */
  readonly wait: number;
}

/**
 * Throttled and unavailable parts go again, with what failed only because it depended on one of them. What depended on
 * a part that succeeded goes alone: its condition is met. Null when nothing is worth another round.
 */
export function nextRound(
  parts: readonly BatchPart[],
  answers: ReadonlyMap<string, PartAnswer>,
  round: number,
  patience: Patience,
): NextRound | null {
  const waits = new Map<string, number>();
  for (const part of parts) {
    const wait = waitFor(part, answers.get(part.id), round, patience);
    if (wait !== null) waits.set(part.id, wait);
  }
  if (waits.size === 0) return null;
  const again = parts.filter(
    (part) => waits.has(part.id) || fellWith(part, answers.get(part.id), waits),
  );
  return { parts: again.map((part) => released(part, waits)), wait: Math.max(...waits.values()) };
}

function waitFor(
  part: BatchPart,
  answer: PartAnswer | undefined,
  round: number,
  patience: Patience,
): number | null {
  if (!answer || !isRepeatable(part)) return null;
  const retryAfter = answer.headers.get('retry-after') ?? null;
  return waitBeforeRetry({ status: answer.status, retryAfter }, round, patience);
}

/** Graph never carried it out, so it may go again even when it is not repeatable. */
function fellWith(
  part: BatchPart,
  answer: PartAnswer | undefined,
  waits: ReadonlyMap<string, number>,
): boolean {
  return answer?.status === 424 && part.dependsOn !== undefined && waits.has(part.dependsOn);
}

function released(part: BatchPart, waits: ReadonlyMap<string, number>): BatchPart {
  if (part.dependsOn === undefined || waits.has(part.dependsOn)) return part;
  const { dependsOn: _met, ...alone } = part;
  return alone;
}
