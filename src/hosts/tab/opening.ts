import type { RecordKey } from '#domain/shared/record-key.ts';
import type { Workplace } from '#workflows/workplace.ts';
import type { SignIn } from './msal-sign-in.ts';
import { watchedValue, type WatchedValue } from './watched-value.ts';

/** What this device can do for work that is not sent yet. */
export interface DeviceKeeping {
  /** False when the browser gives the app no storage. */
  readonly keeps: boolean;
  /** Records whose unsent work is here and cannot be read: altered, or kept by another version. */
  readonly unreadable: Pick<WatchedValue<readonly RecordKey[]>, 'get' | 'subscribe'>;
}

/** The app once someone is signed in. */
export interface OpenPlace {
  readonly workplace: Workplace;
  readonly device: DeviceKeeping;
  readonly signIn: Pick<SignIn, 'ended' | 'again'>;
  /** The address in the app that a link asked for. */
  readonly startAt: string | null;
}

/** Why the app could not open; each is said in words of its own. */
export type StopReason =
  | { readonly kind: 'broken-settings'; readonly places: readonly string[] }
  | { readonly kind: 'no-host' }
  | { readonly kind: 'host-too-old' }
  | { readonly kind: 'not-signed-in' }
  | { readonly kind: 'no-connection' }
  /** `detail` is the error's name, for whoever is asked for help. */
  | { readonly kind: 'unexpected'; readonly detail: string };

/** How far opening the app has come. */
export type Opening =
  | { readonly state: 'under-way' }
  | { readonly state: 'open'; readonly place: OpenPlace }
  | { readonly state: 'stopped'; readonly reason: StopReason };

/** `ask`: the person chose to sign in, so they may be asked straight away. */
export type Open = (options: { readonly ask: boolean }) => Promise<Opening>;

/** Opening the app as something the shell can watch and the person can begin again. */
export interface OpeningRun {
  readonly opening: Pick<WatchedValue<Opening>, 'get' | 'subscribe'>;
  readonly again: () => void;
}

/** Begins opening at once. What `open` throws stops it as 'unexpected', so that the page never stays blank. */
export function beginOpening(
  open: Open,
  isOnline: () => boolean = () => navigator.onLine,
): OpeningRun {
  const opening = watchedValue<Opening>({ state: 'under-way' });
  const run = async (ask: boolean) => {
    opening.set({ state: 'under-way' });
    try {
      opening.set(await open({ ask }));
    } catch (thrown) {
      const detail = thrown instanceof Error ? thrown.name : '';
      const reason: StopReason = isOnline()
        ? { kind: 'unexpected', detail }
        : { kind: 'no-connection' };
      opening.set({ state: 'stopped', reason });
    }
  };
  void run(false);
  const again = () => {
    const stopped = opening.get();
    void run(stopped.state === 'stopped' && stopped.reason.kind === 'not-signed-in');
  };
  return { opening, again };
}
