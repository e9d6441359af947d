import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, useSyncExternalStore } from 'react';
import { BrowserRouter } from 'react-router';
import { ErrorBoundary } from './error-boundary.tsx';
import { fluentTheme, type HostTheme } from './host-theme.ts';
import { LoadingScreen } from './loading-screen.tsx';
import { loadPart } from './load-part.ts';
import { Navigation } from './navigation.tsx';
import { OfflineBar } from './offline-bar.tsx';
import type { OpeningRun } from './opening.ts';
import { servedAt } from './served-at.ts';
import { StoppedPage } from './stopped-page.tsx';
import type { WatchedValue } from './watched-value.ts';

/** Loads beside the shell, from the moment the shell is there. */
const signedIn = loadPart(() => import('./signed-in.tsx'));
const SignedIn = lazy(async () => ({ default: (await signedIn).SignedIn }));

const useStyles = makeStyles({
  // Not on the provider itself: it hands its styles on to every dialog, which would then cover the page.
  page: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  // A screen brings its own space around it; what stands in for one has this.
  spaced: { padding: tokens.spacingHorizontalXL },
});

interface Properties {
  readonly run: OpeningRun;
  readonly theme: Pick<WatchedValue<HostTheme>, 'get' | 'subscribe'>;
}

/** The tab: painted at once as a shell, filled once someone is signed in. */
export function Tab({ run, theme }: Properties) {
  const styles = useStyles();
  const themeName = useSyncExternalStore(theme.subscribe, theme.get);
  return (
    <FluentProvider theme={fluentTheme(themeName)}>
      <div className={styles.page}>
        <ErrorBoundary what="Evenkeel">
          <BrowserRouter basename={servedAt}>
            <Shell run={run} />
          </BrowserRouter>
        </ErrorBoundary>
      </div>
    </FluentProvider>
  );
}

function Shell({ run }: { run: OpeningRun }) {
  const styles = useStyles();
  const [actionsPlace, setActionsPlace] = useState<HTMLElement | null>(null);
  const opening = useSyncExternalStore(run.opening.subscribe, run.opening.get);
  if (opening.state === 'stopped')
    return (
      <main className={styles.spaced}>
        <StoppedPage reason={opening.reason} onAgain={run.again} />
      </main>
    );
  const place = opening.state === 'open' ? opening.place : null;
  return (
    <>
      <Navigation signedInAs={place?.workplace.me.name ?? null} onActionsPlace={setActionsPlace} />
      <OfflineBar />
      <Suspense fallback={<LoadingScreen />}>
        {place ? <SignedIn place={place} actionsPlace={actionsPlace} /> : <LoadingScreen />}
      </Suspense>
    </>
  );
}
