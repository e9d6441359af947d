import { describe, expect, it } from 'vitest';
import type { RandomFaults } from './fault.ts';
import { createFaultPlan, type Target } from './fault-plan.ts';

const read: Target = { method: 'GET', path: '/me', part: null };
const write: Target = { method: 'POST', path: '/sites/x/lists/People/items', part: null };
const thirdPart: Target = { ...write, part: 2 };

describe('a scripted fault', () => {
  it('befalls the next request, once unless it says otherwise', () => {
    const plan = createFaultPlan();
    plan.add([{ what: 'drop-before' }]);
    expect(plan.next(read)).toEqual({ what: 'drop-before' });
    expect(plan.next(read)).toBeNull();
  });

  it('befalls as many requests as it says', () => {
    const plan = createFaultPlan();
    plan.add([{ what: 'throttle', times: 2 }]);
    expect([read, read, read].map((target) => plan.next(target)?.what)).toEqual([
      'throttle',
      'throttle',
      undefined,
    ]);
  });

  it('waits for a request that matches', () => {
    const plan = createFaultPlan();
    plan.add([{ what: 'status', status: 503, match: { method: 'POST', path: 'People' } }]);
    expect(plan.next(read)).toBeNull();
    expect(plan.next({ ...write, path: '/sites/x/lists/Risks/items' })).toBeNull();
    expect(plan.next(write)).toEqual({ what: 'status', status: 503 });
  });

  it('is about whole requests unless it names a place in a batch', () => {
    const plan = createFaultPlan();
    plan.add([{ what: 'drop-after' }, { what: 'delay', ms: 1, match: { part: 2 } }]);
    expect(plan.next(thirdPart)).toEqual({ what: 'delay', ms: 1 });
    expect(plan.next(thirdPart)).toBeNull();
    expect(plan.next(write)).toEqual({ what: 'drop-after' });
  });

  it('is forgotten when the plan is cleared', () => {
    const plan = createFaultPlan();
    plan.add([{ what: 'drop-before' }]);
    plan.addRandom({ seed: 1, rate: 1, requests: [{ what: 'drop-before' }] });
    plan.clear();
    expect(plan.next(read)).toBeNull();
  });

  it('that makes no sense is refused', () => {
    const plan = createFaultPlan();
    expect(() => plan.add([{ what: 'status', status: 200 }])).toThrow();
    expect(() => plan.add([{ what: 'drop-before', match: { part: 20 } }])).toThrow();
  });
});

describe('faults by chance', () => {
  const faults: RandomFaults = {
    seed: 42,
    rate: 0.3,
    requests: [{ what: 'drop-before' }, { what: 'drop-after' }],
    parts: [{ what: 'status', status: 503 }],
  };

  function faultsMet(seed: number): readonly (string | undefined)[] {
    const plan = createFaultPlan();
    plan.addRandom({ ...faults, seed });
    return Array.from({ length: 200 }, () => plan.next(read)?.what);
  }

  it('are the same for the same seed, and others for another', () => {
    expect(faultsMet(42)).toEqual(faultsMet(42));
    expect(faultsMet(42)).not.toEqual(faultsMet(43));
  });

  it('come about as often as the rate says, and of every kind', () => {
    const met = faultsMet(42).filter((what) => what !== undefined);
    expect(met.length).toBeGreaterThan(40);
    expect(met.length).toBeLessThan(80);
    expect(new Set(met)).toEqual(new Set(['drop-before', 'drop-after']));
  });

  it('befall the parts of batches from a list of their own', () => {
    const plan = createFaultPlan();
    plan.addRandom({ ...faults, rate: 1 });
    expect(plan.next(thirdPart)).toEqual({ what: 'status', status: 503 });
  });
});
