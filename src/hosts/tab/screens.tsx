import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { NothingHere } from '#features/workplace/nothing-here.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LoadingScreen } from './loading-screen.tsx';
import { loadAhead, routes } from './routes.ts';
import { addressIn } from './served-at.ts';

loadAhead(addressIn(window.location.pathname));

const useStyles = makeStyles({ space: { padding: tokens.spacingHorizontalXL } });

/** The screen at the present address. A link that opened the app counts only until someone goes elsewhere. */
export function Screens({ startAt }: { startAt: string | null }) {
  const { pathname, key } = useLocation();
  const justOpened = key === 'default' && pathname === '/';
  if (startAt !== null && justOpened) return <Navigate to={startAt} replace />;
  return (
    <ErrorBoundary what="This screen" place={pathname}>
      <Suspense fallback={<LoadingScreen />}>
        <main>
          <Routes>
            {routes.map(({ path, Screen }) => (
              <Route key={path} path={path} element={<Screen />} />
            ))}
            <Route path="*" element={<NoSuchAddress />} />
          </Routes>
        </main>
      </Suspense>
    </ErrorBoundary>
  );
}

function NoSuchAddress() {
  const styles = useStyles();
  return (
    <div className={styles.space}>
      <NothingHere />
    </div>
  );
}
