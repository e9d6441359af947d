import type { StopReason } from './opening.ts';

/** What is said and, where the person can do something here, what the one button says. */
export interface StopWords {
  readonly title: string;
  readonly body: string;
  readonly action?: string;
}

/** Words for each reason why the app did not open. */
export function stopWords(reason: StopReason): StopWords {
  switch (reason.kind) {
    case 'broken-settings':
      return {
        title: 'Evenkeel is not set up correctly',
        body: `Whoever runs Evenkeel in your council needs to correct these settings: ${reason.places.join(', ')}. Nothing that was recorded is affected.`,
      };
    case 'no-host':
      return {
        title: 'Evenkeel opens in Teams or Outlook',
        body: 'This page was opened by itself. In Microsoft Teams or Outlook, choose Apps at the side, then Evenkeel. If it is not there, ask your administrator to add it.',
        action: 'Try again',
      };
    case 'host-too-old':
      return {
        title: 'This Teams or Outlook is too old to sign you in',
        body: 'Update it, or open Evenkeel in Teams on the web at teams.microsoft.com.',
        action: 'Try again',
      };
    case 'not-signed-in':
      return {
        title: 'You are not signed in',
        body: 'Evenkeel could not sign you in. What you typed earlier is kept on this device.',
        action: 'Sign in again',
      };
    case 'no-connection':
      return {
        title: 'There is no connection',
        body: 'Evenkeel needs the network to sign you in. What you typed earlier is kept on this device.',
        action: 'Try again',
      };
    case 'unexpected':
      return {
        title: 'Evenkeel could not open',
        body: `What you typed earlier is kept on this device. If it happens again, tell your administrator${reason.detail ? ` that it was a ${reason.detail}` : ''}.`,
        action: 'Try again',
      };
  }
}
