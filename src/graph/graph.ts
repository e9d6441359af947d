import type { GraphError } from './graph-error.ts';

/** One request below `/v1.0`; `path` starts with a slash and carries its own query string, already encoded. */
export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON; bytes are sent as they are. */
  readonly body?: unknown;
  /** Says that sending it twice is harmless (an ETag or a record key guards it), so that it may be retried. */
  readonly repeatable?: boolean;
}

/** A request inside a batch. Graph accepts no dependency, or all on the same first request. */
export interface BatchPart extends GraphRequest {
  readonly id: string;
  readonly dependsOn?: string;
}

export interface GraphReply {
  readonly status: number;
  readonly body: unknown;
}

export interface SendOptions {
  readonly signal?: AbortSignal;
}

/** Microsoft Graph as the rest of the product sees it: two verbs, one error type. */
export interface Graph {
  /** One request, one reply. Throws `GraphError` for anything but success. */
  send(request: GraphRequest, options?: SendOptions): Promise<GraphReply>;
  /**
   * At most 20 requests in one round trip. Each part succeeds or fails on its own; parts that were throttled or found
   * the service unavailable are retried when `repeatable`. Throws only when the batch as a whole got no usable answer.
   */
  batch(
    parts: readonly BatchPart[],
    options?: SendOptions,
  ): Promise<ReadonlyMap<string, GraphReply | GraphError>>;
}
