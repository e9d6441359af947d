import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { Place } from '../contract.ts';
import { connectApp, type AppHost, type ConnectedApp } from '../protocol/connect-app.ts';
import type { AppState, Shown } from '../protocol/host-answer.ts';

/** How far the app has come. */
export type Start =
  | { readonly state: 'starting' }
  | { readonly state: 'running' }
  | { readonly state: 'failed'; readonly reason: string };

interface Around extends Pick<AppHost, 'onToken' | 'onShare'> {
  readonly shown: Shown;
}

/** Milliseconds; an app that says nothing for so long is given up, as Teams does. */
const patience = 30_000;

const silent: Start = { state: 'failed', reason: 'It has not answered.' };

/** Connects the app in the frame, anew on every visit, and tells it when the theme changes. */
export function useConnectedApp(
  frame: RefObject<HTMLIFrameElement | null>,
  place: Place,
  visit: number,
  around: Around,
): Start {
  const [starts, setStarts] = useState<ReadonlyMap<number, Start>>(new Map());
  const connected = useRef<ConnectedApp>(null);
  const started = (start: Start) => setStarts((known) => new Map(known).set(visit, start));
  const shown = useEffectEvent(() => around.shown);
  const onToken = useEffectEvent<AppHost['onToken']>((request) => around.onToken(request));
  const onShare = useEffectEvent<AppHost['onShare']>((link) => around.onShare(link));
  const onAppState = useEffectEvent((state: AppState, reason: string) =>
    started(state === 'failed' ? { state, reason } : { state: 'running' }),
  );
  const giveUp = useEffectEvent(() => {
    if (!starts.has(visit)) started(silent);
  });
  useEffect(() => {
    if (!frame.current) return;
    const app = connectApp(window, frame.current, new URL(place.appAddress).origin, {
      shown: () => shown(),
      onToken: (request) => onToken(request),
      onShare: (link) => onShare(link),
      onAppState: (state, reason) => onAppState(state, reason),
      onNotModelled: noteNotModelled,
    });
    connected.current = app;
    const timer = setTimeout(() => giveUp(), patience);
    return () => {
      clearTimeout(timer);
      app.disconnect();
    };
  }, [frame, place.appAddress, visit]);
  const { theme } = around.shown;
  useEffect(() => connected.current?.tellTheme(theme), [theme]);
  return starts.get(visit) ?? { state: 'starting' };
}

function noteNotModelled(what: string): void {
  console.warn(`The app asked for what the local Microsoft 365 does not do: ${what}`);
}
