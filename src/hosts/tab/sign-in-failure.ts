import { AuthError } from '@azure/msal-browser';
import { GraphError } from '#graph/graph-error.ts';

/** msal's codes for a lost connection, in the host and in the browser. */
const noConnection: ReadonlySet<string> = new Set([
  'no_network_connectivity',
  'network_error',
  'post_request_failed',
  'get_request_failed',
]);

/** Says what a failed sign-in means for the work: no connection, or nobody signed in. */
export function signInFailure(thrown: unknown): GraphError {
  if (thrown instanceof GraphError) return thrown;
  const code = thrown instanceof AuthError ? thrown.errorCode : '';
  const kind = noConnection.has(code) ? 'offline' : 'unauthenticated';
  return new GraphError(kind, { detail: code, cause: thrown });
}
