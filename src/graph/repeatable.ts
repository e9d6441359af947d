import type { GraphRequest } from './graph.ts';

/** Whether sending the request twice does no more than sending it once: reads, and writes that say so themselves. */
export function isRepeatable(request: Pick<GraphRequest, 'method' | 'repeatable'>): boolean {
  return request.method === 'GET' || request.repeatable === true;
}
