import * as z from 'zod';
import { GraphFailure } from '../failure/graph-failure.ts';
import { isObject, type JsonObject } from '../server/read-body.ts';

const part = z.strictObject({
  id: z.string().min(1),
  method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
  /** Below /v1.0: neither a whole address nor another host's. */
  url: z.string().regex(/^(?!\/\/|[a-z][a-z\d+.-]*:\/\/)./i),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).optional(),
});

const batch = z.strictObject({ requests: z.array(z.unknown()) });

/** One request of a batch. */
export interface BatchPart {
  readonly id: string;
  readonly method: string;
  /** Below /v1.0, with or without a slash in front. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The id of the one request it waits for; null when it waits for none. */
  readonly dependsOn: string | null;
}

const mostParts = 20;

/** Reads a batch. Throws `GraphFailure` for one that Graph would refuse as a whole. */
export function readBatch(body: JsonObject): readonly BatchPart[] {
  const parsed = batch.safeParse(body);
  if (!parsed.success) throw refused('Invalid batch payload format.');
  const { requests } = parsed.data;
  if (requests.length === 0 || requests.length > mostParts)
    throw refused(`Number of batch request steps must be between 1 and ${mostParts}.`);
  const parts = requests.map(readPart);
  const ids = new Set(parts.map(({ id }) => id));
  if (ids.size < parts.length) throw refused('Request Id has to be unique in a batch.');
  refuseOtherPatterns(parts);
  return parts;
}

function readPart(given: unknown): BatchPart {
  const parsed = part.safeParse(given);
  if (!parsed.success) throw refused('Invalid batch payload format.');
  const { id, method, url, headers = {}, body, dependsOn = [] } = parsed.data;
  if (/^\/?\$batch\b/i.test(url)) throw refused('A batch cannot hold another batch.');
  if (dependsOn.length > 1) throw refused('A request can depend on one other request only.');
  refuseUnnamedBody(id, method, headers, body);
  return { id, method, url, headers, body, dependsOn: dependsOn[0] ?? null };
}

function refuseUnnamedBody(
  id: string,
  method: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): void {
  const writes = method === 'POST' || method === 'PATCH' || method === 'PUT';
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (writes && (!named || body === undefined))
    throw refused(`Write request id : ${id} does not contain Content-Type header or body.`);
  if (body !== undefined && !isObject(body) && typeof body !== 'string')
    throw refused('Invalid batch payload format.');
}

/**
 * Requests may depend on nothing, each on the one before, or all on the same first one. Anything else is refused, though
 * Graph's documentation says that these are to be lifted one day.
 */
function refuseOtherPatterns(parts: readonly BatchPart[]): void {
  const [first, ...others] = parts;
  const parallel = others.every(({ dependsOn }) => dependsOn === null);
  const serial = others.every(({ dependsOn }, place) => dependsOn === parts[place]?.id);
  const same = others.every(({ dependsOn }) => dependsOn === first?.id);
  if (first?.dependsOn === null && (parallel || serial || same)) return;
  throw refused('Batch should be either fully sequential or fully parallel.');
}

function refused(message: string): GraphFailure {
  return new GraphFailure(400, 'BadRequest', message);
}
