import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#features/workplace/paths.ts';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import { sendWaiting, type StillWaiting } from '#workflows/send-waiting.ts';
import type { Workplace } from '#workflows/workplace.ts';
import type { DeviceKeeping } from './opening.ts';

/**
 * Sends what an earlier visit left on this device, again whenever the connection comes back, and says what needs a
 * person. What merely waits is listed in My work.
 */
export function UnsentWork({ device }: { device: DeviceKeeping }) {
  const navigate = useNavigate();
  const unreadable = useSyncExternalStore(device.unreadable.subscribe, device.unreadable.get);
  const { conflicts, failed } = useSending();
  return (
    <>
      {(!device.keeps || failed) && (
        <Warning>
          This browser does not let Evenkeel keep work on this device. Wait for “Saved” before you
          leave.
        </Warning>
      )}
      {unreadable.length > 0 && (
        <Warning>
          This version of Evenkeel cannot read work kept on this device for {unreadable.join(', ')}.
          It stays here. Ask your administrator before you change those records.
        </Warning>
      )}
      {conflicts.length > 0 && (
        <Warning>
          Someone else changed {conflicts.map(({ parent }) => parent).join(', ')} since. Your work
          is kept on this device: open it from{' '}
          <Link inline onClick={() => void navigate(paths.myWork)}>
            My work
          </Link>{' '}
          to choose what stands.
        </Warning>
      )}
    </>
  );
}

function Warning({ children }: { children: ReactNode }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

interface Sending {
  readonly conflicts: readonly StillWaiting[];
  /** The device's storage failed while it was read. */
  readonly failed: boolean;
}

function useSending(): Sending {
  const workplace = useWorkplace();
  const [sending, setSending] = useState<Sending>({ conflicts: [], failed: false });
  useEffect(() => {
    let watching = true;
    let underWay = false;
    const send = async () => {
      if (underWay) return;
      underWay = true;
      const outcome = await sendAll(workplace);
      underWay = false;
      if (watching) setSending(outcome);
    };
    const sendNow = () => void send();
    sendNow();
    window.addEventListener('online', sendNow);
    return () => {
      watching = false;
      window.removeEventListener('online', sendNow);
    };
  }, [workplace]);
  return sending;
}

async function sendAll(workplace: Workplace): Promise<Sending> {
  try {
    const waiting = await sendWaiting(workplace);
    return { conflicts: waiting.filter(({ reason }) => reason === 'conflict'), failed: false };
  } catch {
    return { conflicts: [], failed: true };
  }
}
