import type { Bearer } from './bearer.ts';

/**
 * Tokens that were found good: checking a signature takes longer than most requests, and a batch checks once for each part.
 * Only what cannot change is remembered; whether a token has run out is asked anew each time.
 */
export interface TokenMemory {
  recall(token: string, audience: string): Bearer | undefined;
  remember(token: string, audience: string, bearer: Bearer): void;
}

/** Enough for everyone in the directory with a few tokens each. */
const mostTokens = 100;

export function createTokenMemory(now: () => number): TokenMemory {
  const bearers = new Map<string, Bearer>();
  const nameOf = (token: string, audience: string) => `${audience} ${token}`;
  return {
    recall(token, audience) {
      const bearer = bearers.get(nameOf(token, audience));
      return bearer && now() < bearer.expiresAt ? bearer : undefined;
    },
    remember(token, audience, bearer) {
      if (bearers.size >= mostTokens) bearers.clear();
      bearers.set(nameOf(token, audience), bearer);
    },
  };
}
