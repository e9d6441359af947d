import { FluentProvider } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { SignedOutOrIn } from './signed-out-or-in.tsx';
import { themes } from './themes.ts';
import { useTheme } from './use-theme.ts';

// A server that was stopped and started again may know somebody else: looked at again, the page asks again.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: 'always' } },
});

/** The Teams-like page. */
export function HostPage() {
  const [theme, changeTheme] = useTheme();
  return (
    <FluentProvider theme={themes[theme].fluent} style={{ height: '100%' }}>
      <QueryClientProvider client={queries}>
        <SignedOutOrIn theme={theme} onTheme={changeTheme} />
      </QueryClientProvider>
    </FluentProvider>
  );
}
