import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the Teams-like page. It is no part of the app, and never goes to production. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: '../../../public',
  plugins: [react()],
  build: {
    outDir: '../../../dist/local-teams',
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Nobody waits for this page over a network.
    chunkSizeWarningLimit: 2000,
  },
});
