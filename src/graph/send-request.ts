import {
  GraphClientError,
  ResponseType,
  type Client,
  type GraphRequest as LibraryRequest,
} from '@microsoft/microsoft-graph-client';
import { errorFromReply } from './error-from-reply.ts';
import { GraphError } from './graph-error.ts';
import type { GraphReply, GraphRequest, SendOptions } from './graph.ts';
import { Repeating } from './middleware/retrying.ts';
import { isRepeatable } from './repeatable.ts';

type Sending = (call: LibraryRequest, body: unknown) => Promise<unknown>;

const sendings: Readonly<Record<GraphRequest['method'], Sending>> = {
  GET: (call) => call.get(),
  POST: (call, body) => call.post(body),
  PATCH: (call, body) => call.patch(body),
  PUT: (call, body) => call.put(body),
  DELETE: (call) => call.delete(),
};

/** Sends one request through the library's chain and reads its answer. Throws `GraphError` for anything but success. */
export async function sendRequest(
  client: Client,
  request: GraphRequest,
  options: SendOptions = {},
): Promise<GraphReply> {
  const response = await responseTo(client, request, options);
  const body = await bodyOf(response);
  if (!response.ok)
    throw errorFromReply(response.status, body.value, response.headers.get('request-id') ?? '');
  if (!body.readable) throw new GraphError('invalid-response', { status: response.status });
  return { status: response.status, body: body.value };
}

async function responseTo(
  client: Client,
  request: GraphRequest,
  { signal }: SendOptions,
): Promise<Response> {
  refuseForeignPath(request.path);
  const call = client
    .api(request.path)
    .responseType(ResponseType.RAW)
    .headers({ ...request.headers })
    // Followed redirects would carry the request to wherever the answer points.
    .options({ redirect: 'manual', ...(signal && { signal }) })
    .middlewareOptions([new Repeating(isRepeatable(request))]);
  try {
    return (await sendings[request.method](call, sendable(request.body))) as Response;
  } catch (thrown) {
    throw thrown instanceof GraphClientError ? (thrown.customError as unknown) : thrown;
  }
}

/** The library reads a host out of any path that holds `https://`; a path that tries is a mistake in our code. */
function refuseForeignPath(path: string): void {
  if (!path.startsWith('/') || path.includes('://'))
    throw new TypeError('A Graph path starts with a slash and is encoded');
}

/** The library turns bytes into Node's `Buffer`, which browsers lack; a `Blob` passes through it untouched. */
function sendable(body: unknown): unknown {
  return body instanceof Uint8Array ? new Blob([new Uint8Array(body)]) : body;
}

async function bodyOf(response: Response): Promise<{ readable: boolean; value: unknown }> {
  const text = await response.text();
  if (text === '') return { readable: true, value: null };
  try {
    return { readable: true, value: JSON.parse(text) as unknown };
  } catch {
    return { readable: false, value: null };
  }
}
