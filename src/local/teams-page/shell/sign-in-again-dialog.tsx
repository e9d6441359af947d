import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { DirectoryPerson } from '../contract.ts';

interface Props {
  readonly person: DirectoryPerson;
  readonly onAnswer: (yes: boolean) => void;
}

/** Stands where Microsoft would ask for a password. */
export function SignInAgainDialog({ person, onAnswer }: Props) {
  return (
    <Dialog open modalType="alert" onOpenChange={() => onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Sign in again</DialogTitle>
          <DialogContent>
            Evenkeel asks you to sign in again as {person.name}. Microsoft would ask for a password
            here.
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onAnswer(true)}>
              Continue as {person.name}
            </Button>
            <Button onClick={() => onAnswer(false)}>Not now</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
