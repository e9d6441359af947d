import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { config } from 'zod/mini';
import { signInFromAddress } from './shell/sign-in-from-address.ts';
import { HostPage } from './shell/host-page.tsx';

// The page's security policy forbids building code from text, which zod would otherwise try for speed.
config({ jitless: true });

await signInFromAddress(window);

const root = document.getElementById('page');
if (!root) throw new Error('The page has no place for itself');
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <HostPage />
    </BrowserRouter>
  </StrictMode>,
);
