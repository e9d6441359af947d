import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** A quiet word while there is no connection. */
export function OfflineBar() {
  const online = useSyncExternalStore(watchConnection, () => navigator.onLine);
  if (online) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        You are offline. What you type is kept on this device and sent when you are back.
      </MessageBarBody>
    </MessageBar>
  );
}

function watchConnection(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
