import type { BatchPart } from '../graph.ts';

/** The most requests Graph takes in one batch. */
export const mostParts = 20;

/** The body of `POST /$batch`. Throws `TypeError` for what Graph would refuse: these are mistakes in our code. */
export function batchBody(parts: readonly BatchPart[]): { readonly requests: readonly unknown[] } {
  refuseMalformed(parts);
  return { requests: parts.map(requestOf) };
}

function requestOf(part: BatchPart): unknown {
  const { id, method, path, body, dependsOn } = part;
  const headers = {
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...part.headers,
  };
  return {
    id,
    method,
    url: path,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body !== undefined && { body }),
    ...(dependsOn !== undefined && { dependsOn: [dependsOn] }),
  };
}

function refuseMalformed(parts: readonly BatchPart[]): void {
  if (parts.length === 0 || parts.length > mostParts)
    throw new TypeError(`A batch holds 1 to ${mostParts} requests, not ${parts.length}`);
  if (new Set(parts.map((part) => part.id)).size < parts.length)
    throw new TypeError('Two requests of a batch share an id');
  const [first, ...others] = parts;
  const strays = others.some((part) => (part.dependsOn ?? first?.id) !== first?.id);
  if (first?.dependsOn !== undefined || strays)
    throw new TypeError('Requests of a batch depend on nothing or on its first request');
  if (parts.some((part) => part.body instanceof Uint8Array))
    throw new TypeError('A batch carries JSON; bytes are sent on their own');
}
