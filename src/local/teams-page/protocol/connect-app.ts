import { answerRequest } from './answer-request.ts';
import type { AppState, SharedLink, Shown, TokenRequest } from './host-answer.ts';
import { reply, themeChange, type HostMessage, type HostThemeName } from './host-message.ts';
import { readHostRequest } from './host-request.ts';

/** What the page around the protocol does when the app asks. */
export interface AppHost {
  readonly shown: () => Shown;
  /** Answers a question for a token with the reply's args; never throws. */
  readonly onToken: (request: TokenRequest) => Promise<readonly unknown[]>;
  readonly onAppState: (state: AppState, reason: string) => void;
  readonly onShare: (link: SharedLink) => void;
  readonly onNotModelled: (what: string) => void;
}

/** The app in its frame, once the host listens to it. */
export interface ConnectedApp {
  /** Tells the app of a change of theme, if it asked to be told. */
  readonly tellTheme: (theme: HostThemeName) => void;
  readonly disconnect: () => void;
}

/**
 * Listens to the app in `frame`. Only messages from that very frame, at that very origin, are read, and answers go to
 * that origin alone.
 */
export function connectApp(
  page: Window,
  frame: HTMLIFrameElement,
  appOrigin: string,
  host: AppHost,
): ConnectedApp {
  let watchesTheme = false;
  const post = (message: HostMessage) => frame.contentWindow?.postMessage(message, appOrigin);
  const listen = (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== appOrigin) return;
    const request = readHostRequest(event.data);
    if (!request) return;
    const answer = answerRequest(request, host.shown());
    switch (answer.kind) {
      case 'reply':
        return post(reply(request, answer.args));
      case 'token':
        return void host.onToken(answer.request).then((args) => post(reply(request, args)));
      case 'watch-theme':
        watchesTheme = true;
        return;
      case 'app-state':
        return host.onAppState(answer.state, answer.reason);
      case 'share':
        return host.onShare(answer.link);
      case 'not-modelled':
        host.onNotModelled(answer.what);
        return post(reply(request, answer.args));
      case 'nothing':
        return;
    }
  };
  page.addEventListener('message', listen);
  return {
    tellTheme: (theme) => {
      if (watchesTheme) post(themeChange(theme));
    },
    disconnect: () => page.removeEventListener('message', listen),
  };
}
