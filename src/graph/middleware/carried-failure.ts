import { GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';
import { link } from './link.ts';

/**
 * Outermost: the library rewraps every error thrown below it and loses what kind it was, except its own
 * `GraphClientError`; ours travels inside one.
 */
export function carriedFailure(): Middleware {
  return link(async (context, next) => {
    try {
      await next(context);
    } catch (thrown) {
      const carrier = new GraphClientError('A request brought no answer');
      carrier.customError = thrown;
      throw carrier;
    }
  });
}
