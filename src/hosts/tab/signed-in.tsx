import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { RaiseConcernButton } from '#features/concern/raise-concern-button.tsx';
import { WorkplaceContext } from '#features/workplace/workplace-context.tsx';
import type { OpenPlace } from './opening.ts';
import { Screens } from './screens.tsx';
import { SignInBar } from './sign-in-bar.tsx';
import { UnsentWork } from './unsent-work.tsx';

/** Nothing is said in passing before something is done, so this may come last. */
const Notices = lazy(async () => ({ default: (await import('./notices.tsx')).Notices }));

/** Milliseconds: what the shell and a screen both ask for within this time is asked for once. */
const fresh = 30_000;

function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Retries live in the Graph client alone, which also knows by itself when there is no connection.
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        staleTime: fresh,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Everything that needs to know who is signed in. */
export function SignedIn(props: { place: OpenPlace; actionsPlace: HTMLElement | null }) {
  const { place, actionsPlace } = props;
  const [queries] = useState(newQueryClient);
  return (
    <WorkplaceContext value={place.workplace}>
      <QueryClientProvider client={queries}>
        <SignInBar signIn={place.signIn} />
        <UnsentWork device={place.device} />
        {actionsPlace && createPortal(<RaiseConcernButton />, actionsPlace)}
        <Screens startAt={place.startAt} />
        <Suspense>
          <Notices />
        </Suspense>
      </QueryClientProvider>
    </WorkplaceContext>
  );
}
