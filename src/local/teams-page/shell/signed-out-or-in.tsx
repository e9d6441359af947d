import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import type { HostThemeName } from '../protocol/host-message.ts';
import { Shell } from './shell.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { useHost } from './use-host.ts';

interface Props {
  readonly theme: HostThemeName;
  readonly onTheme: (theme: HostThemeName) => void;
}

/** The sign-in page, or the place itself once someone is signed in. */
export function SignedOutOrIn({ theme, onTheme }: Props) {
  const host = useHost();
  if (host.state === 'loading') return <Spinner label="Opening the local Microsoft 365" />;
  if (host.state === 'failed')
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          The local Microsoft 365 does not answer. It runs for as long as the window in which you
          started it stays open.
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={host.tryAgain}>Try again</Button>
        </MessageBarActions>
      </MessageBar>
    );
  const { place, directory, signedIn } = host;
  if (!signedIn) return <SignInPage directory={directory} onSignIn={host.signIn} />;
  return (
    <Shell
      place={place}
      directory={directory}
      person={signedIn}
      theme={theme}
      onTheme={onTheme}
      onSignIn={host.signIn}
      onSignOut={host.signOut}
      onOtherPerson={host.tryAgain}
    />
  );
}
