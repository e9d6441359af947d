import { Toaster } from '@fluentui/react-components';
import { noticesId } from '#ui/notices/notices.tsx';

/** Where passing notices appear. */
export function Notices() {
  return <Toaster toasterId={noticesId} />;
}
