import { decodeJwt } from 'jose';
import type { LocalGraph } from '#local/graph/start-local-graph.ts';
import type { Exchange } from '#local/graph/traffic/traffic.ts';

/** One request to Graph with its reply: sent alone, or as a part of a batch. */
export interface Asked {
  readonly method: string;
  /** Below `/v1.0`, with its query, as it was sent. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON read; text where it is none; undefined where there was none. */
  readonly body: unknown;
  /** 0 where the connection broke. */
  readonly status: number;
  readonly replyHeaders: Readonly<Record<string, string>>;
  readonly reply: unknown;
  /** What the token allows the app to do. */
  readonly scopes: readonly string[];
  readonly inBatch: boolean;
}

/** Hears everything asked of a local Graph from now on, batches taken apart; `stop` ends it. */
export function recordTraffic(graph: Pick<LocalGraph, 'onExchange'>): {
  readonly asked: readonly Asked[];
  readonly stop: () => void;
} {
  const asked: Asked[] = [];
  const stop = graph.onExchange((exchange) => void asked.push(...askedIn(exchange)));
  return { asked, stop };
}

interface Part {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface PartReply {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The request of an exchange and, where it is a batch, each of its parts. */
export function askedIn(exchange: Exchange): readonly Asked[] {
  const whole = wholeOf(exchange);
  if (whole.path !== '/$batch') return [whole];
  const { requests = [] } = (whole.body ?? {}) as { readonly requests?: readonly Part[] };
  const { responses = [] } = (whole.reply ?? {}) as { readonly responses?: readonly PartReply[] };
  const replies = new Map(responses.map((reply) => [reply.id, reply]));
  return [whole, ...requests.map((part) => partOf(part, replies.get(part.id), whole))];
}

function wholeOf(exchange: Exchange): Asked {
  const headers = lowerCased(exchange.requestHeaders);
  return {
    method: exchange.method,
    path: exchange.path.replace(/^\/v1\.0/, ''),
    headers,
    body: contentOf(exchange.requestBody),
    status: exchange.status,
    replyHeaders: lowerCased(exchange.responseHeaders),
    reply: contentOf(exchange.responseBody),
    scopes: scopesIn(headers.authorization),
    inBatch: false,
  };
}

function partOf(part: Part, reply: PartReply | undefined, whole: Asked): Asked {
  return {
    method: part.method,
    path: part.url.startsWith('/') ? part.url : `/${part.url}`,
    headers: lowerCased(part.headers ?? {}),
    body: part.body,
    status: reply?.status ?? 0,
    replyHeaders: lowerCased(reply?.headers ?? {}),
    reply: reply?.body,
    scopes: whole.scopes,
    inBatch: true,
  };
}

function contentOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function lowerCased(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}

function scopesIn(authorization: string | undefined): readonly string[] {
  const token = authorization?.replace(/^Bearer /i, '') ?? '';
  try {
    const { scp } = decodeJwt(token);
    return typeof scp === 'string' ? scp.split(' ') : [];
  } catch {
    return [];
  }
}
