import type { GraphFailure } from './graph-failure.ts';

/** The two ids by which Microsoft's support finds a request: the server's own, and the caller's if it gave one. */
export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** Graph's error body. `at`: milliseconds since 1970. */
export function errorBody(failure: GraphFailure, ids: RequestIds, at: number): unknown {
  return {
    error: {
      code: failure.code,
      message: failure.message,
      innerError: {
        date: new Date(at).toISOString().slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId,
      },
    },
  };
}
