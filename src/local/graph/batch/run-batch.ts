import { GraphFailure } from '../failure/graph-failure.ts';
import { errorBody, type RequestIds } from '../failure/error-body.ts';
import type { Setting } from '../server/environment.ts';
import type { BatchPart } from './read-batch.ts';

/** What Graph says of one request of a batch. */
export interface PartAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface BatchRun {
  /** Answers one request as if it had come alone. */
  readonly send: (request: Request, setting: Setting) => Response | Promise<Response>;
  readonly origin: string;
  readonly authorization: string;
  readonly setting: Setting;
  readonly ids: RequestIds;
  readonly now: () => number;
}

/** Runs the requests in order. A connection that breaks ends the run: what is done stays done, the rest never is. */
export async function runBatch(
  parts: readonly BatchPart[],
  run: BatchRun,
): Promise<readonly PartAnswer[]> {
  const answers = new Map<string, PartAnswer>();
  for (const [place, part] of parts.entries()) {
    if (run.setting.connection.broken) break;
    const before = part.dependsOn === null ? undefined : answers.get(part.dependsOn);
    const answer =
      before && before.status >= 400
        ? failedDependency(part, run)
        : await answerOf(part, place, run);
    answers.set(part.id, answer);
  }
  // Graph promises no order; answering from the last to the first shows who relied on one.
  return [...answers.values()].reverse();
}

async function answerOf(part: BatchPart, place: number, run: BatchRun): Promise<PartAnswer> {
  const setting: Setting = { ...run.setting, part: place };
  const response = await run.send(requestOf(part, run), setting);
  const text = await response.text();
  const json = response.headers.get('Content-Type')?.startsWith('application/json');
  const headers = Object.fromEntries(response.headers);
  const body: unknown = json ? JSON.parse(text) : undefined;
  return { id: part.id, status: response.status, headers, ...(body !== undefined && { body }) };
}

function requestOf(part: BatchPart, { origin, authorization, ids }: BatchRun): Request {
  const { method, url, body } = part;
  const headers = new Headers({ 'client-request-id': ids.clientRequestId, ...part.headers });
  if (!headers.has('Authorization')) headers.set('Authorization', authorization);
  const content = typeof body === 'string' ? Buffer.from(body, 'base64url') : JSON.stringify(body);
  const withBody = body !== undefined && method !== 'GET' && method !== 'DELETE';
  const address = `${origin}/v1.0/${url.replace(/^\//, '')}`;
  return new Request(address, { method, headers, ...(withBody && { body: content }) });
}

function failedDependency(part: BatchPart, { ids, now }: BatchRun): PartAnswer {
  const message = `The request ${part.dependsOn ?? ''} that this one depends on failed.`;
  const failure = new GraphFailure(424, 'failedDependency', message);
  const headers = { 'Content-Type': 'application/json' };
  return { id: part.id, status: 424, headers, body: errorBody(failure, ids, now()) };
}
