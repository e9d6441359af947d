import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { GraphError } from '../graph-error.ts';
import { pause, type Patience } from '../retry/patience.ts';
import { waitBeforeRetry, type Trouble } from '../retry/wait-before-retry.ts';
import { link, signalOf } from './link.ts';

/** Travels with each request through the library's chain: whether sending it twice is harmless. */
export class Repeating {
  readonly harmless: boolean;

  constructor(harmless: boolean) {
    this.harmless = harmless;
  }
}

/** Sends a harmless request again while it is throttled, the service is away or the connection fails. */
export function retrying(patience: Patience): Middleware {
  return link(async (context, next) => {
    for (let attempt = 1; ; attempt += 1) {
      const failure = await failureOf(() => next(context));
      const trouble = isHarmless(context) ? troubleOf(context, failure) : null;
      const wait = trouble && waitBeforeRetry(trouble, attempt, patience);
      if (wait === null) {
        if (failure) throw failure;
        return;
      }
      await pause(patience, wait, signalOf(context));
    }
  });
}

async function failureOf(attempt: () => Promise<void>): Promise<GraphError | null> {
  try {
    await attempt();
    return null;
  } catch (thrown) {
    if (thrown instanceof GraphError) return thrown;
    throw thrown;
  }
}

function troubleOf(context: Context, failure: GraphError | null): Trouble | null {
  if (failure) return failure.kind === 'offline' ? { status: 0, retryAfter: null } : null;
  const { response } = context;
  if (!response) return null;
  return { status: response.status, retryAfter: response.headers.get('Retry-After') };
}

function isHarmless(context: Context): boolean {
  const repeating = context.middlewareControl?.getMiddlewareOptions(Repeating);
  return repeating instanceof Repeating && repeating.harmless;
}
