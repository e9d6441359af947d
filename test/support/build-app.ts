import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const manifest = 'dist/app/.vite/manifest.json';
const sources = ['src', 'public', 'vite.config.ts', 'package-lock.json'];

/** Builds the app as it goes to production, unless it stands built from what is there now. */
export function buildApp(): void {
  const built = changedAt(manifest);
  if (built > Math.max(...sources.map(changedAt))) return;
  // Vitest's own environment would make this a development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const build = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn'],
    { stdio: 'inherit', env },
  );
  if (build.status !== 0) throw new Error('The app could not be built: see above.');
}

/** When a file, or anything in a folder, last changed; 0 when it is not there. */
function changedAt(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = readdirSync(place).map((name) => changedAt(path.join(place, name)));
  return Math.max(found.mtimeMs, ...inside);
}
