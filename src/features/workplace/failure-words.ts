import type { Failure } from '#workflows/failure.ts';

/** What happened and what to do, in words. */
export interface FailureWords {
  readonly title: string;
  readonly body: string;
}

const words: Readonly<Record<Failure['kind'], (detail: string) => FailureWords>> = {
  offline: () => ({
    title: 'There is no connection',
    body: 'Check the network, then try again.',
  }),
  throttled: () => ({
    title: 'Microsoft 365 is busy',
    body: 'It asked Evenkeel to wait a moment. Try again shortly.',
  }),
  unavailable: () => ({
    title: 'Microsoft 365 is not answering',
    body: 'This is usually over in a few minutes. Try again shortly.',
  }),
  cancelled: () => ({ title: 'This was stopped', body: 'Try again.' }),
  'invalid-response': () => ({
    title: 'Microsoft 365 gave an answer Evenkeel could not read',
    body: 'Try again. If it happens again, tell your administrator the request number.',
  }),
  'failed-dependency': () => ({
    title: 'Part of this waits for another part',
    body: 'Try again.',
  }),
  unauthenticated: () => ({
    title: 'Your sign-in has ended',
    body: 'Sign in again to go on.',
  }),
  forbidden: () => ({
    title: 'You do not have access to this',
    body: 'The council decides who may open these records. Ask your manager or administrator.',
  }),
  'not-found': () => ({
    title: 'This is no longer there',
    body: 'It may have been removed, or a list may be missing in SharePoint. Ask your administrator.',
  }),
  conflict: () => ({
    title: 'Someone else saved first',
    body: 'Open it again to see what changed.',
  }),
  duplicate: () => ({
    title: 'This is already recorded',
    body: 'Open it again to see what is there.',
  }),
  'refused-request': (detail) => ({
    title: 'SharePoint did not accept this',
    body: detail
      ? `It names “${detail}”. A column may have been changed or removed: ask your administrator to set up the lists again.`
      : 'A list may have been changed. Ask your administrator to set up the lists again.',
  }),
  'too-long': (detail) => ({
    title: `“${detail}” is too long for SharePoint`,
    body: 'Shorten the field that says so; everything else waits with it.',
  }),
  'unreadable-record': (detail) => ({
    title: 'A record holds something Evenkeel cannot read',
    body: `${detail} Someone may have changed it in SharePoint. Correct it there, then try again.`,
  }),
  unexpected: () => ({
    title: 'Something went wrong in Evenkeel',
    body: 'Try again. If it happens again, tell your administrator.',
  }),
};

/** Says what happened and what to do. Nothing in it is personal. */
export function failureWords({ kind, detail, requestId }: Failure): FailureWords {
  const { title, body } = words[kind](detail);
  return { title, body: requestId ? `${body} Request number: ${requestId}.` : body };
}
