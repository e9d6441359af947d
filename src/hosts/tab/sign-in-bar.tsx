import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useWorkplace } from '#features/workplace/workplace-context.tsx';
import type { OpenPlace } from './opening.ts';

/** Shown when a sign-in ends while someone is at work; signing in again sends what waited. */
export function SignInBar({ signIn }: Pick<OpenPlace, 'signIn'>) {
  const ended = useSyncExternalStore(signIn.ended.subscribe, signIn.ended.get);
  const { sessions } = useWorkplace();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  if (!ended) return null;
  const signInAgain = async () => {
    setAsking(true);
    try {
      await signIn.again();
      await Promise.all([sessions.saveAll(), queries.refetchQueries({ stale: true })]);
    } catch {
      // The bar stays: it already says that nobody is signed in.
    } finally {
      setAsking(false);
    }
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Your sign-in has ended</MessageBarTitle>
        What you type is kept on this device until you are signed in again.
      </MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" disabled={asking} onClick={() => void signInAgain()}>
          Sign in again
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
