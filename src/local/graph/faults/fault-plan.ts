import {
  randomFaults,
  readRule,
  type Fault,
  type FaultRule,
  type RandomFaults,
  type WrittenRule,
} from './fault.ts';
import { seededChance } from './seeded-chance.ts';

/** What a fault may befall. */
export interface Target {
  readonly method: string;
  /** Below /v1.0, decoded. */
  readonly path: string;
  /** The place in a batch, 0 for the first; null for a whole request. */
  readonly part: number | null;
}

/** The faults to come, scripted or by chance. */
export interface FaultPlan {
  add(rules: readonly WrittenRule[]): void;
  /** From now on faults also come by chance. */
  addRandom(faults: RandomFaults): void;
  clear(): void;
  /** The fault for this request, used up by asking; null for most. Rules come before chance, earlier ones first. */
  next(target: Target): Fault | null;
}

export function createFaultPlan(): FaultPlan {
  let rules: { readonly rule: FaultRule; left: number }[] = [];
  let byChance: (target: Target) => Fault | null = () => null;
  return {
    add(written) {
      const read = written.map(readRule);
      rules.push(...read.map((rule) => ({ rule, left: rule.times })));
    },
    addRandom(given) {
      byChance = faultsByChance(given);
    },
    clear() {
      rules = [];
      byChance = () => null;
    },
    next(target) {
      const found = rules.find(({ rule }) => fits(rule, target));
      if (!found) return byChance(target);
      found.left -= 1;
      rules = rules.filter(({ left }) => left > 0);
      return found.rule.fault;
    },
  };
}

function fits({ match }: FaultRule, target: Target): boolean {
  const { method, path, part } = match;
  if ((part ?? null) !== target.part) return false;
  if (method !== undefined && method !== target.method) return false;
  return path === undefined || target.path.includes(path);
}

function faultsByChance(given: RandomFaults): (target: Target) => Fault | null {
  const { seed, rate, requests, parts } = randomFaults.parse(given);
  const chance = seededChance(seed);
  return (target) => {
    const faults = target.part === null ? requests : parts;
    if (faults.length === 0 || chance() >= rate) return null;
    return faults[Math.floor(chance() * faults.length)] ?? null;
  };
}
