import { useEffect, useState, useSyncExternalStore } from 'react';
import { EditingSession } from '#workflows/editing/editing-session.ts';
import type { EditedSubject, EditingStart, Later } from '#workflows/editing/edited-subject.ts';
import { useWorkplace } from './workplace-context.tsx';

const later: Later = (ms, action) => {
  const timer = setTimeout(action, ms);
  return () => clearTimeout(timer);
};

/**
 * One editing session for as long as the screen is open. Coming back online sends at once; leaving the window or hiding
 * it sends what typing has not paused for yet.
 */
export function useEditingSession<Value>(
  subject: EditedSubject<Value>,
  start: EditingStart<Value>,
): EditingSession<Value> {
  const workplace = useWorkplace();
  const [session] = useState(() => new EditingSession(workplace, subject, start, later));
  useEffect(() => {
    const send = () => void session.saveNow();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
      void session.saveNow();
    };
  }, [session]);
  return session;
}

/** A part of the session's state; the screen renders again only when that part changes. */
export function useSessionState<Value, Part>(
  session: EditingSession<Value>,
  select: (state: ReturnType<EditingSession<Value>['state']>) => Part,
): Part {
  return useSyncExternalStore(session.subscribe, () => select(session.state()));
}
