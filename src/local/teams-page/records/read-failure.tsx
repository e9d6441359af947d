import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { GraphReadError } from './graph-reader.ts';

interface Props {
  readonly error: Error;
  readonly onTryAgain: () => void;
}

/** Says why records cannot be shown. */
export function ReadFailure({ error, onTryAgain }: Props) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{words(error)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={onTryAgain}>Try again</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function words(error: Error): string {
  const status = error instanceof GraphReadError ? error.status : null;
  if (status === 403) return 'SharePoint does not let you read this list.';
  if (status === 401) return 'Your sign-in has run out. Go to Evenkeel to sign in again.';
  if (status === 0) return 'Graph does not answer. Are faults switched on?';
  return status === null ? 'The records could not be read.' : `Graph answered ${status}.`;
}
