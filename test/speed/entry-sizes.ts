import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** What is read of the manifest that Vite writes beside a build: chunks by the source file they come from. */
const manifestShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().default(false),
    imports: z.array(z.string()).default([]),
    dynamicImports: z.array(z.string()).default([]),
  }),
);

export type BuildManifest = z.infer<typeof manifestShape>;

/** What the page itself loads. */
export const shell = ['tab/index.html'];

/** What the shell asks for by itself on the way to My work: sign-in and Graph, the signed-in app, the screen. */
export const firstScreen = [
  'tab/open-tab.ts',
  'tab/signed-in.tsx',
  'tab/notices.tsx',
  '../features/my-work/my-work-screen.tsx',
];

/** Where the app is built to. */
export const buildFolder = 'dist/app';

/** Reads the manifest of the last build. */
export function readBuildManifest(folder = buildFolder): BuildManifest {
  const file = path.join(folder, '.vite/manifest.json');
  return manifestShape.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * The scripts a browser loads before any of `starts` can run: each start's own file and everything it imports,
 * but nothing that is imported only when asked for. Starts are source files; one that is not in the build is an error.
 */
export function scriptsBefore(manifest: BuildManifest, starts: readonly string[]): string[] {
  const seen = new Set<string>();
  const waiting = [...starts];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no chunk for ${name}.`);
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...chunk.imports);
  }
  return [...seen].flatMap((name) => manifest[name]?.file ?? []).filter((f) => f.endsWith('.js'));
}

/** How many bytes the scripts before these starts are, each compressed by itself as servers send them. */
export function gzipBytes(manifest: BuildManifest, starts: readonly string[]): number {
  return scriptsBefore(manifest, starts)
    .map((file) => gzipSync(readFileSync(path.join(buildFolder, file)), { level: 9 }).length)
    .reduce((total, bytes) => total + bytes, 0);
}
