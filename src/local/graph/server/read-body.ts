import { unreadableBody } from '../failure/failures.ts';
import type { GraphContext } from './environment.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The most that Graph takes of JSON in one request, batches included, in bytes. */
export const mostJson = 4 * 1024 * 1024;

/** Reads a JSON object from a request. Throws `GraphFailure` for anything else. */
export async function readJson(context: GraphContext): Promise<JsonObject> {
  const type = context.req.header('Content-Type') ?? '';
  if (!/^application\/json\b/i.test(type)) throw unreadableBody();
  const body = parsed(await context.req.text());
  if (!isObject(body)) throw unreadableBody();
  return body;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unreadableBody();
  }
}
