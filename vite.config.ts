import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const standaloneSignIn = '/@azure/msal-browser/dist/controllers/StandardController.mjs';

/**
 * Leaves out the part of msal-browser that signs in a page standing by itself: 44 of its 73 kB. Evenkeel stops before it
 * where no host signs people in (`host-too-old`), so this code can never run; msal offers no other way to do without.
 * The build fails when msal moves it, so that nobody believes it gone while it is there.
 */
function withoutStandaloneSignIn(): Plugin {
  let found = false;
  return {
    name: 'without-standalone-sign-in',
    apply: 'build',
    load(id) {
      if (!id.endsWith(standaloneSignIn)) return null;
      found = true;
      return `export class StandardController {
        constructor() { throw new Error('Evenkeel signs in through its host only'); }
      }`;
    },
    buildEnd(error) {
      if (!error && !found) this.error('msal-browser keeps its StandardController elsewhere now');
    },
  };
}

/** Builds the tab. What serves `dist/app` answers every address below `/tab` with `tab/index.html`. */
export default defineConfig({
  root: 'src/hosts',
  publicDir: '../../public',
  plugins: [react(), withoutStandaloneSignIn()],
  build: {
    outDir: '../../dist/app',
    emptyOutDir: true,
    // Teams and Outlook show tabs in browsers that are kept up to date.
    target: 'es2023',
    modulePreload: { polyfill: false },
    // Read by the check that holds how much script the first paint and the first screen need.
    manifest: true,
    rolldownOptions: {
      input: 'src/hosts/tab/index.html',
      // The Graph library does not say that what is unused of it may go; its modules only define things.
      treeshake: { moduleSideEffects: [{ test: /microsoft-graph-client/, sideEffects: false }] },
    },
  },
});
