import type { Outbox } from '#records/outbox.ts';

/** A window's two ways out: to the network and to the device. Both end when it crashes, whatever was under way. */
export interface CrashingWindow {
  readonly fetch: typeof globalThis.fetch;
  readonly outbox: Outbox;
  /** Resolves when the window is gone. */
  readonly crashed: Promise<void>;
  readonly isGone: () => boolean;
  /** Lets the window go once so many more replies have come in; nothing hears the last of them. 0: at once. */
  readonly crashAfter: (replies: number) => void;
}

const never = () => new Promise<never>(() => undefined);

/** `saw` is told of every reply by its status, and of connections that broke. */
export function crashingWindow(device: Outbox, saw: (what: string) => void): CrashingWindow {
  const { promise: crashed, resolve } = withResolvers();
  let left = Infinity;
  const isGone = () => left === 0;
  const hear = async (asked: Promise<Response>) => {
    const status = await asked.then(
      (response) => `reply ${response.status}`,
      () => 'broken connection',
    );
    saw(status);
    left -= 1;
    if (isGone()) resolve();
  };
  const unlessGone = <Answer>(act: () => Promise<Answer>) => (isGone() ? never() : act());
  return {
    crashed,
    isGone,
    crashAfter(replies) {
      left = replies;
      if (isGone()) resolve();
    },
    fetch: async (...request) => {
      const asked = unlessGone(() => fetch(...request));
      await hear(asked);
      return unlessGone(() => asked);
    },
    outbox: {
      put: (entry) => unlessGone(() => device.put(entry)),
      get: (parent) => unlessGone(() => device.get(parent)),
      waiting: () => unlessGone(() => device.waiting()),
      remove: (parent) => unlessGone(() => device.remove(parent)),
    },
  };
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
