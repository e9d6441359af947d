import type { HostThemeName } from './host-message.ts';

/** Where and to whom the app is shown. */
export interface Shown {
  readonly theme: HostThemeName;
  readonly tenantId: string;
  readonly person: { readonly id: string; readonly name: string; readonly address: string };
  /** The address in the app that a link asked for. */
  readonly subPageId: string | null;
}

/** What the app says of its own start. */
export type AppState = 'loaded' | 'ready' | 'failed';

/** A link into the app that it asks the host to share. */
export interface SharedLink {
  readonly subPageId: string;
  readonly label: string;
}

/** The app's question for a token. */
export interface TokenRequest {
  readonly requestId: string;
  readonly clientId: string;
  readonly scope: string;
  /** Whether the person may be asked. */
  readonly interactive: boolean;
}

/** What becomes of a message from the app. */
export type HostAnswer =
  | { readonly kind: 'reply'; readonly args: readonly unknown[] }
  | { readonly kind: 'watch-theme' }
  | { readonly kind: 'app-state'; readonly state: AppState; readonly reason: string }
  | { readonly kind: 'token'; readonly request: TokenRequest }
  | { readonly kind: 'share'; readonly link: SharedLink }
  /** Understood, and nothing follows from it here. */
  | { readonly kind: 'nothing' }
  /** Not modelled: answered with an error, and noted. */
  | { readonly kind: 'not-modelled'; readonly what: string; readonly args: readonly unknown[] };
