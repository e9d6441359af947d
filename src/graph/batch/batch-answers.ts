import * as z from 'zod/mini';
import { GraphError } from '../graph-error.ts';

const batchReply = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int().check(z.minimum(100), z.maximum(599)),
      headers: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      body: z.optional(z.unknown()),
    }),
  ),
});

/** What Graph answered to one part of a batch; its header names in lower case. */
export interface PartAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: ReadonlyMap<string, string>;
}

/** Reads a batch's answers by part. Throws `GraphError` 'invalid-response' when this is no batch answer at all. */
export function batchAnswers(body: unknown): ReadonlyMap<string, PartAnswer> {
  const parsed = batchReply.safeParse(body);
  if (!parsed.success) throw new GraphError('invalid-response', { status: 200 });
  return new Map(
    parsed.data.responses.map(({ id, status, headers, body: partBody }) => [
      id,
      { status, body: partBody ?? null, headers: lowerCased(headers ?? {}) },
    ]),
  );
}

function lowerCased(headers: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}
