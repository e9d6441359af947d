import type { FaultPlan } from '../../graph/faults/fault-plan.ts';
import type { Condition } from '../contract.ts';

/** More often than anyone will ask before the condition is changed. */
const always = 1_000_000_000;

/** How often chance strikes: often enough to be seen, seldom enough for the work to get through. */
const everySecondTime = { seed: 1, rate: 0.5 } as const;

const begin: Readonly<Record<Condition, (faults: FaultPlan) => void>> = {
  well: () => undefined,
  slow: (faults) => faults.add([{ what: 'delay', ms: 3000, times: always }]),
  throttled: (faults) =>
    faults.addRandom({ ...everySecondTime, requests: [{ what: 'throttle', retryAfter: 2 }] }),
  offline: (faults) => faults.add([{ what: 'drop-before', times: always }]),
  'lost-replies': (faults) =>
    faults.addRandom({ ...everySecondTime, requests: [{ what: 'drop-after' }] }),
};

/** Puts Graph into a condition, and out of the one before. */
export function bringAbout(faults: FaultPlan, condition: Condition): void {
  faults.clear();
  begin[condition](faults);
}
