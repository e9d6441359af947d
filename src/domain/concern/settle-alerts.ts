import type { Task } from '../task/task.ts';
import type { ExtremeHarmAlert } from './concern.ts';

/**
 * The alerts that stand after a change: those known, with what the change calls for added. An alert stands as long as the
 * task that carries it to Health and Safety does: taken back together as a slip of the hand, or not at all (K-038).
 * `tasks` are those that stand after the same change.
 */
export function settleAlerts(
  known: readonly ExtremeHarmAlert[],
  raised: readonly ExtremeHarmAlert[],
  tasks: readonly Task[],
): readonly ExtremeHarmAlert[] {
  const raisedKeys = new Set(raised.map((alert) => alert.key));
  const carried = new Set(
    tasks.filter((task) => task.kind === 'extreme-harm').map((task) => task.about),
  );
  const kept = known.filter((alert) => raisedKeys.has(alert.key) || carried.has(alert.risk));
  const knownKeys = new Set(known.map((alert) => alert.key));
  return [...kept, ...raised.filter((alert) => !knownKeys.has(alert.key))];
}
