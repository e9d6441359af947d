import type { HostAnswer } from './host-answer.ts';

/** teams-js's code for what a host cannot do. */
const notSupportedOnPlatform = 100;

/** Functions whose answer begins with whether it worked; an error object in that place would read as yes. */
const answeredByStatus: ReadonlySet<string> = new Set([
  'executeDeepLink',
  'navigateCrossDomain',
  'navigateBack',
  'navigateToTab',
  'pages.navigateToApp',
  'settings.setSettings',
  'authentication.authenticate',
  'authentication.getAuthToken',
  'authentication.getUser',
]);

/** Refuses what this host does not do, in the form that the function's own errors have. */
export function notModelled(what: string): HostAnswer {
  const message = `The local Microsoft 365 does not do this: ${what}`;
  const args = answeredByStatus.has(what)
    ? [false, message]
    : [{ errorCode: notSupportedOnPlatform, message }];
  return { kind: 'not-modelled', what, args };
}
