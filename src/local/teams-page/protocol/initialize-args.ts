/**
 * What the app may use of teams-js. teams-js itself refuses the app whatever is not named here, so nothing is offered
 * that this page does not do.
 */
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  /** Without it msal would open windows of its own instead of asking the host. */
  isNAAChannelRecommended: true,
  supports: { app: {}, pages: {}, nestedAppAuth: {} },
} as const;

/** The version of the client protocol that this runtime belongs to. */
const protocolVersion = '2.0.1';

/** The answer to `initialize`: frame, kind of client, version, and the runtime as text in the fourth place. */
export const initializeArgs: readonly unknown[] = [
  'content',
  'web',
  protocolVersion,
  JSON.stringify(runtime),
];
