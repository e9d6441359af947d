import type { Exchange } from '#local/graph/traffic/traffic.ts';
import type { JourneyPlace } from './journey-place.ts';

/** What was asked of Graph since the counting began; a batch is one, preflights are none. */
export interface RoundTrips {
  readonly soFar: () => readonly Exchange[];
  /** Waits until nothing has been asked for a while, and answers all that was. */
  readonly onceQuiet: () => Promise<readonly Exchange[]>;
  readonly stop: () => void;
}

/** Milliseconds without a request after which nothing more is expected; longer than any pause before a save. */
const quiet = 2000;

export function countRoundTrips({ microsoft365 }: JourneyPlace): RoundTrips {
  const exchanges: Exchange[] = [];
  const stop = microsoft365.graph.onExchange((exchange) => exchanges.push(exchange));
  const soFar = () => [...exchanges];
  return {
    soFar,
    onceQuiet: async () => {
      let before = -1;
      while (before !== exchanges.length) {
        before = exchanges.length;
        await new Promise((resolve) => setTimeout(resolve, quiet));
      }
      return soFar();
    },
    stop,
  };
}

/** How a request reads in a failed test: what was asked and what came of it, without what it was about. */
export function inWords({ method, path, status }: Exchange): string {
  return `${method} ${path.split('?')[0] ?? path} ${status}`;
}
