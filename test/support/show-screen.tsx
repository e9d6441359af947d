import { FluentProvider, Toaster, webLightTheme } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { WorkplaceContext } from '#features/workplace/workplace-context.tsx';
import { noticesId } from '#ui/notices/notices.tsx';
import type { Workplace } from '#workflows/workplace.ts';

interface Shown {
  readonly workplace: Workplace;
  /** The screen's own address, with its parameters named. */
  readonly path: string;
  /** Where to open the app; `path` when left out. */
  readonly at?: string;
}

function Elsewhere() {
  const { pathname, hash } = useLocation();
  return <p>Elsewhere: {pathname + hash}</p>;
}

/** Shows one screen as the signed-in place does; every other address answers with its own name. */
export function showScreen(Screen: ComponentType, { workplace, path, at = path }: Shown) {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' } },
  });
  return render(
    <FluentProvider theme={webLightTheme}>
      <MemoryRouter initialEntries={[at]}>
        <WorkplaceContext value={workplace}>
          <QueryClientProvider client={queries}>
            <Toaster toasterId={noticesId} />
            <Routes>
              <Route path={path} element={<Screen />} />
              <Route path="*" element={<Elsewhere />} />
            </Routes>
          </QueryClientProvider>
        </WorkplaceContext>
      </MemoryRouter>
    </FluentProvider>,
  );
}
