import * as z from 'zod';

const status = z.int().min(400).max(599);

/** Something that goes wrong with a request, the way it does in real life. */
export const fault = z.discriminatedUnion('what', [
  /** 429; `retryAfter` in seconds, told as seconds or as a date, or not at all. */
  z.strictObject({
    what: z.literal('throttle'),
    retryAfter: z.number().nonnegative().optional(),
    as: z.enum(['seconds', 'date']).default('seconds'),
  }),
  /** The connection breaks before anything was done. */
  z.strictObject({ what: z.literal('drop-before') }),
  /** The connection breaks after everything was done: the caller cannot know. */
  z.strictObject({ what: z.literal('drop-after') }),
  z.strictObject({ what: z.literal('delay'), ms: z.int().nonnegative().max(60_000) }),
  /** Refused with this status before anything was done. */
  z.strictObject({ what: z.literal('status'), status }),
  /** Of a batch, the part in this place (0 is the first) is refused; the others are done. */
  z.strictObject({
    what: z.literal('partial'),
    part: z.int().min(0).max(19),
    status: status.default(503),
  }),
  /** The token is taken for one that has run out. */
  z.strictObject({ what: z.literal('expire-token') }),
]);

export type Fault = z.output<typeof fault>;

/** What a rule looks at. Left out, it does not matter. */
const match = z.strictObject({
  method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']).optional(),
  /** A piece of the address below /v1.0, decoded. */
  path: z.string().min(1).optional(),
  /** A place in a batch, 0 for the first. Without it a rule is about whole requests, not about parts. */
  part: z.int().min(0).max(19).optional(),
});

const head = z.looseObject({ match: match.default({}), times: z.int().min(1).default(1) });

/** A fault for the next `times` requests that match, once unless given. */
export interface FaultRule {
  readonly match: z.output<typeof match>;
  readonly times: number;
  readonly fault: Fault;
}

/** A rule as it is written: `{ match, times, what, … }`. */
export type WrittenRule = {
  readonly match?: z.input<typeof match>;
  readonly times?: number;
} & z.input<typeof fault>;

/** Reads a rule. Throws zod's error for what is none. */
export function readRule(written: unknown): FaultRule {
  const { match: matched, times, ...rest } = head.parse(written);
  return { match: matched, times, fault: fault.parse(rest) };
}

/** Faults by chance: the same seed and the same requests meet the same faults. */
export const randomFaults = z.strictObject({
  seed: z.int(),
  /** 0 for none, 1 for every request. */
  rate: z.number().min(0).max(1),
  /** What may befall whole requests. */
  requests: z.array(fault).default([]),
  /** What may befall the parts of a batch. */
  parts: z.array(fault).default([]),
});

export type RandomFaults = z.input<typeof randomFaults>;
