import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod/mini';
import { beginOpening } from './opening.ts';
import { rememberedTheme, rememberTheme } from './remembered-theme.ts';
import { Tab } from './tab.tsx';
import { watchedValue } from './watched-value.ts';

// The page's security policy forbids building code from text, which zod would otherwise try for speed.
config({ jitless: true });

const theme = watchedValue(rememberedTheme());
theme.subscribe(() => rememberTheme(theme.get()));

// Host, sign-in and Graph load beside the shell, not before it.
const run = beginOpening(async ({ ask }) => {
  const { openTab } = await import('./open-tab.ts');
  return openTab({ document, onTheme: theme.set, ask });
});

const root = document.getElementById('evenkeel');
if (!root) throw new Error('The page has no place for the app');
createRoot(root).render(
  <StrictMode>
    <Tab run={run} theme={theme} />
  </StrictMode>,
);
