/** What went wrong between here and Microsoft Graph, as far as a caller can act on it. */
export type GraphErrorKind =
  | 'throttled'
  | 'conflict'
  | 'duplicate'
  | 'not-found'
  | 'forbidden'
  | 'unauthenticated'
  | 'offline'
  | 'cancelled'
  | 'unavailable'
  | 'refused-request'
  | 'failed-dependency'
  | 'invalid-response';

/**
 * The one error this layer throws. It never carries a body, a name or a token: `detail` is Graph's own error code
 * (or the name of a column Graph does not recognise), `requestId` is what Microsoft support asks for.
 */
export class GraphError extends Error {
  readonly kind: GraphErrorKind;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly requestId: string;
  readonly detail: string;

  constructor(
    kind: GraphErrorKind,
    given: { status?: number; requestId?: string; detail?: string; cause?: unknown } = {},
  ) {
    super(`Microsoft Graph: ${kind}${given.status ? ` (${given.status})` : ''}`, {
      cause: given.cause,
    });
    this.name = 'GraphError';
    this.kind = kind;
    this.status = given.status ?? 0;
    this.requestId = given.requestId ?? '';
    this.detail = given.detail ?? '';
  }
}
