import * as z from 'zod/mini';
import { GraphError } from './graph-error.ts';
import type { Graph, SendOptions } from './graph.ts';

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.optional(z.string()),
});

/**
 * The rows of each page from `path` on, asked for only as they are wanted. A link to any other origin than `origin` is
 * refused as 'invalid-response': an answer never decides where requests go.
 */
export async function* pages(
  graph: Pick<Graph, 'send'>,
  origin: string,
  path: string,
  options?: SendOptions,
): AsyncGenerator<readonly unknown[], void, undefined> {
  let next: string | null = path;
  while (next !== null) {
    const reply = await graph.send({ method: 'GET', path: next }, options);
    const parsed = page.safeParse(reply.body);
    if (!parsed.success) throw new GraphError('invalid-response', { status: reply.status });
    yield parsed.data.value;
    const link = parsed.data['@odata.nextLink'];
    next = link === undefined ? null : pathOf(link, origin);
  }
}

function pathOf(link: string, origin: string): string {
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url?.origin !== new URL(origin).origin || !url.pathname.startsWith('/v1.0/'))
    throw new GraphError('invalid-response', { status: 200, detail: 'nextLink' });
  return url.pathname.slice('/v1.0'.length) + url.search;
}
