import {
  Link,
  Toast,
  ToastTitle,
  ToastTrigger,
  useToastController,
} from '@fluentui/react-components';
import { useMemo } from 'react';

/** The app's one place for passing notices; the composition root renders its Toaster. */
export const noticesId = 'evenkeel-notices';

/** Passing notices: what was done, and how to undo it. */
export function useNotices() {
  const { dispatchToast } = useToastController(noticesId);
  return useMemo(
    () => ({
      done: (words: string) =>
        dispatchToast(
          <Toast>
            <ToastTitle>{words}</ToastTitle>
          </Toast>,
          { intent: 'success', timeout: 6000 },
        ),
      undoable: (words: string, undo: () => void) =>
        dispatchToast(
          <Toast>
            <ToastTitle
              action={
                <ToastTrigger>
                  <Link as="button" onClick={undo}>
                    Undo
                  </Link>
                </ToastTrigger>
              }
            >
              {words}
            </ToastTitle>
          </Toast>,
          { intent: 'info', timeout: 10_000, pauseOnHover: true },
        ),
    }),
    [dispatchToast],
  );
}
