import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** One concern on a request's way out and its answer's way back. */
export type Handling = (
  context: Context,
  next: (context: Context) => Promise<void>,
) => Promise<void>;

/** Makes a function a link in the library's middleware chain. */
export function link(handle: Handling): Middleware {
  let following: Middleware | undefined;
  return {
    setNext(middleware) {
      following = middleware;
    },
    execute(context) {
      return handle(context, async (onward) => {
        await following?.execute(onward);
      });
    },
  };
}

/** Sets a header, whatever shape the library or the caller gave the headers. */
export function setHeader(context: Context, name: string, value: string): void {
  const headers = new Headers(context.options?.headers);
  headers.set(name, value);
  context.options = { ...context.options, headers };
}

/** The caller's cancel signal, if any. */
export function signalOf(context: Context): AbortSignal | undefined {
  return context.options?.signal ?? undefined;
}
