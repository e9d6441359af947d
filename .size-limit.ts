import path from 'node:path';
import type { SizeLimitConfig } from 'size-limit';
import { buildFolder, readBuildManifest, scriptsBefore } from './test/speed/entry-sizes.ts';

const manifest = readBuildManifest();

const files = (starts: readonly string[]) =>
  scriptsBefore(manifest, starts).map((file) => path.posix.join(buildFolder, file));

/** The page itself, and what it asks for to show the first screen with data: sign-in, Graph, My work. */
const shell = ['index.html'];
const firstScreen = Object.keys(manifest).filter((name) =>
  /^src\/(hosts\/tab|features\/my-work)\//.test(name),
);

export default [
  { name: 'Shell: before the first paint', path: files(shell), limit: '170 kB', gzip: true },
  {
    name: 'First screen: before My work can be used',
    path: files([...shell, ...firstScreen]),
    limit: '280 kB',
    gzip: true,
  },
] satisfies SizeLimitConfig;
