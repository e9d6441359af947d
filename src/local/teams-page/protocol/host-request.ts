import * as z from 'zod/mini';

/** A message from the app's teams-js, as it travels. teams-js writes its ids as plain text before it posts them. */
const hostRequest = z.object({
  id: z.number(),
  uuidAsString: z.optional(z.string()),
  func: z.string().check(z.minLength(1)),
  args: z.optional(z.nullable(z.array(z.unknown()))),
  /** Nested app authentication carries its envelope here. */
  data: z.optional(z.unknown()),
});

export type HostRequest = z.output<typeof hostRequest>;

/** Reads a message; null when it is none of teams-js (browser extensions post messages too). */
export function readHostRequest(data: unknown): HostRequest | null {
  const parsed = hostRequest.safeParse(data);
  return parsed.success ? parsed.data : null;
}
