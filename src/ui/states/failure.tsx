import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';

interface FailureProps {
  readonly title: string;
  readonly body: string;
  readonly onRetry?: () => void;
}

/** What happened, that nothing typed is lost, what to do, and one way to try again. */
export function Failure({ title, body, onRetry }: FailureProps) {
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body} Nothing you typed is lost.
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>Try again</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
