import type { RecordKey } from '#domain/shared/record-key.ts';
import type { DesiredRecord, Snapshot } from '#records/record.ts';
import { failureFrom, healsByItself, type Failure } from './failure.ts';
import type { Workplace } from './workplace.ts';

/**
 * How a single act ended. `kept`: SharePoint could not be reached; the act is on this device and is sent by itself.
 * `refused`: SharePoint said no and will say no again. `taken`: someone else's record or change stands in the way.
 */
export type ActOutcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'kept'; readonly failure: Failure }
  | { readonly kind: 'refused'; readonly failure: Failure }
  | { readonly kind: 'taken'; readonly theirs: Snapshot };

export interface Act {
  readonly parent: RecordKey;
  readonly base: Snapshot;
  readonly desired: readonly DesiredRecord[];
}

/**
 * Saves one act, such as raising a concern: kept on the device first, so that neither a lost connection nor a closed
 * window loses it, and sent in one round trip.
 */
export async function saveOnce(workplace: Workplace, act: Act): Promise<ActOutcome> {
  const { outbox, store, clock } = workplace;
  const saveKey = workplace.newSaveKey();
  const keep = (base: Snapshot) =>
    outbox.put({
      parent: act.parent,
      base: [...base.values()],
      desired: act.desired,
      saveKey,
      changedAt: clock.now(),
    });
  await keep(act.base);
  const outcome = await store.save({ ...act, saveKey });
  const failure = outcome.kind === 'interrupted' ? failureFrom(outcome.error) : null;
  if (outcome.kind === 'interrupted' && failure && healsByItself(failure)) {
    await keep(outcome.snapshot);
    return { kind: 'kept', failure };
  }
  await outbox.remove(act.parent);
  if (failure) return { kind: 'refused', failure };
  return outcome.kind === 'conflict'
    ? { kind: 'taken', theirs: outcome.theirs }
    : { kind: 'saved' };
}
