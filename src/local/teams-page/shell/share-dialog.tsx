import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import type { SharedLink } from '../protocol/host-answer.ts';
import { linkTo } from './linked-page.ts';

interface Props {
  readonly link: SharedLink;
  readonly onClose: () => void;
}

/** Shows the link that the app asked to share, to be copied. */
export function ShareDialog({ link, onClose }: Props) {
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Copy link</DialogTitle>
          <DialogContent>
            <Field label={link.label || 'Link to this page'}>
              <Input readOnly value={linkTo(link.subPageId, window.location.origin)} />
            </Field>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
