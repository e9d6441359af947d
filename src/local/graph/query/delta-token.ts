import * as z from 'zod';

const shape = z.strictObject({ list: z.uuid(), sequence: z.int().nonnegative(), issued: z.int() });

/** What someone already knows of a list: every change up to `sequence`, asked for at `issued` (milliseconds). */
export type DeltaToken = z.output<typeof shape>;

const dayMs = 86_400_000;

/** Deleted items can be told of for as long as SharePoint's change log reaches back. */
const deltaTokenDays = 60;

export function writeDeltaToken(token: DeltaToken): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

/** Reads a token; null for one that is too old, of another list, or not a token at all: the caller starts again. */
export function readDeltaToken(text: string, list: string, now: number): DeltaToken | null {
  const parsed = shape.safeParse(jsonOrNothing(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success || parsed.data.list !== list) return null;
  return now - parsed.data.issued > deltaTokenDays * dayMs ? null : parsed.data;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
