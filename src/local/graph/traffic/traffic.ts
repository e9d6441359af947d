/** One request to this Graph and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  /** With query, still encoded. */
  readonly path: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  /** 0 when the connection was broken and no answer came. */
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
}

export type ExchangeListener = (exchange: Exchange) => void;

/** Sees all requests below `/v1.0`, preflights aside. */
export interface Traffic {
  /** Answers the function that stops the listening. */
  readonly onExchange: (listener: ExchangeListener) => () => void;
  /** Requests since the start; a batch is one. */
  readonly roundTrips: () => number;
  /** Answers a request and lets the listeners see it. */
  readonly watch: (
    request: Request,
    respond: () => Response | Promise<Response>,
    broken: () => boolean,
  ) => Promise<Response>;
}

export function createTraffic(): Traffic {
  const listeners = new Set<ExchangeListener>();
  let count = 0;
  return {
    onExchange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    roundTrips: () => count,
    async watch(request, respond, broken) {
      count += 1;
      // Bodies are copied only when somebody looks.
      if (listeners.size === 0) return respond();
      const startedAt = Date.now();
      const started = performance.now();
      const requestBody = request.body ? await request.clone().text() : '';
      const response = await respond();
      const responseBody = response.body ? await response.clone().text() : '';
      const { pathname, search } = new URL(request.url);
      const exchange: Exchange = {
        method: request.method,
        path: pathname + search,
        requestHeaders: Object.fromEntries(request.headers),
        requestBody,
        status: broken() ? 0 : response.status,
        responseHeaders: Object.fromEntries(response.headers),
        responseBody,
        startedAt,
        milliseconds: performance.now() - started,
      };
      for (const listener of listeners) listener(exchange);
      return response;
    },
  };
}
