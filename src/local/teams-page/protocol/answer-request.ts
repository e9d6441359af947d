import * as z from 'zod/mini';
import { contextOf } from './context-of.ts';
import type { AppState, HostAnswer, Shown } from './host-answer.ts';
import type { HostRequest } from './host-request.ts';
import { initializeArgs } from './initialize-args.ts';
import { answerNestedAppAuth } from './nested-app-auth.ts';
import { notModelled } from './not-modelled.ts';

/** Decides what becomes of a message from the app: the one list of what this host understands. */
export function answerRequest(request: HostRequest, shown: Shown): HostAnswer {
  const args = request.args ?? [];
  switch (request.func) {
    case 'initialize':
      return { kind: 'reply', args: initializeArgs };
    case 'getContext':
      return { kind: 'reply', args: [contextOf(shown)] };
    case 'registerHandler':
      return registration(args[0]);
    case 'appInitialization.appLoaded':
      return appState('loaded');
    case 'appInitialization.success':
      return appState('ready');
    case 'appInitialization.failure':
    case 'appInitialization.expectedFailure':
      return appState('failed', args);
    case 'nestedAppAuth.execute':
      return answerNestedAppAuth(request.data);
    case 'shareDeepLink':
      return share(args);
    default:
      return notModelled(request.func);
  }
}

/** Events that never happen here: a tab of one's own has no settings, no back button and is never put to sleep. */
const neverHappen: ReadonlySet<unknown> = new Set([
  'contextChange',
  'load',
  'beforeUnload',
  'backButton',
  'focusEnter',
  'fullScreenChange',
]);

function registration(event: unknown): HostAnswer {
  if (event === 'themeChange') return { kind: 'watch-theme' };
  if (neverHappen.has(event)) return { kind: 'nothing' };
  return notModelled(`registerHandler ${String(event)}`);
}

function appState(state: AppState, args: readonly unknown[] = []): HostAnswer {
  const reason = args.filter((each) => typeof each === 'string').join(': ');
  return { kind: 'app-state', state, reason };
}

const shareArgs = z.tuple([z.string(), z.string()], z.unknown());

function share(args: readonly unknown[]): HostAnswer {
  const parsed = shareArgs.safeParse(args);
  if (!parsed.success) return notModelled('shareDeepLink without a page and a label');
  const [subPageId, label] = parsed.data;
  return { kind: 'share', link: { subPageId, label } };
}
