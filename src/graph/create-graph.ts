import { Client, HTTPMessageHandler, type Middleware } from '@microsoft/microsoft-graph-client';
import { sendBatch } from './batch/send-batch.ts';
import type { Graph } from './graph.ts';
import { authentication, type TokenSource } from './middleware/authentication.ts';
import { carriedFailure } from './middleware/carried-failure.ts';
import { link } from './middleware/link.ts';
import { requestId } from './middleware/request-id.ts';
import { retrying } from './middleware/retrying.ts';
import { wholeAnswer } from './middleware/whole-answer.ts';
import { usualPatience, type Patience } from './retry/patience.ts';
import { sendRequest } from './send-request.ts';

/** What a Graph client is made from. Everything but the first two has a sensible default. */
export interface GraphOptions extends Partial<Pick<Patience, 'sleep' | 'random' | 'now'>> {
  /** Where Graph answers, such as `https://graph.microsoft.com`; the only origin that ever gets a token. */
  readonly origin: string;
  readonly token: TokenSource;
  readonly fetch?: typeof globalThis.fetch;
}

/** A Graph client on the library's middleware chain, for the browser and Node alike. */
export function createGraph(options: GraphOptions): Graph {
  const { origin: given, token, fetch, ...waits } = options;
  const { origin } = new URL(given);
  const patience: Patience = { ...usualPatience, ...waits };
  const client = Client.initWithMiddleware({
    baseUrl: `${origin}/`,
    // The order matters: one id for all attempts, a token looked up for each, and a lost connection seen by both.
    middleware: [
      carriedFailure(),
      requestId(),
      retrying(patience),
      authentication(token, new Set([origin])),
      wholeAnswer(),
      fetch ? sendingBy(fetch) : new HTTPMessageHandler(),
    ],
  });
  const send: Graph['send'] = (request, sendOptions) => sendRequest(client, request, sendOptions);
  return {
    send,
    batch: (parts, sendOptions) => sendBatch(send, parts, patience, sendOptions),
  };
}

function sendingBy(fetch: typeof globalThis.fetch): Middleware {
  return link(async (context) => {
    context.response = await fetch(context.request, context.options);
  });
}
