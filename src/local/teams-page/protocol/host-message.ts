import type { HostRequest } from './host-request.ts';

/** What the host posts to the app: an answer to a message, or news of its own. */
export type HostMessage =
  | { readonly id: number; readonly uuidAsString?: string; readonly args: readonly unknown[] }
  | { readonly func: string; readonly args: readonly unknown[] };

/** The answer to `request`, under its ids. */
export function reply(request: HostRequest, args: readonly unknown[]): HostMessage {
  const { id, uuidAsString } = request;
  return { id, args, ...(uuidAsString !== undefined && { uuidAsString }) };
}

/** Tells the app that the theme has changed; only an app that registered for it is told. */
export function themeChange(theme: HostThemeName): HostMessage {
  return { func: 'themeChange', args: [theme] };
}

/** The themes by the names that Teams gives them. */
export const hostThemes = ['default', 'dark', 'contrast'] as const;
export type HostThemeName = (typeof hostThemes)[number];
