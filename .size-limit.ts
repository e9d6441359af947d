import path from 'node:path';
import type { SizeLimitConfig } from 'size-limit';
import { buildFolder, readBuildManifest, scriptsBefore } from './test/speed/entry-sizes.ts';

const manifest = readBuildManifest();

const files = (starts: readonly string[]) =>
  scriptsBefore(manifest, starts).map((file) => path.posix.join(buildFolder, file));

/** What the page itself loads. */
const shell = ['tab/index.html'];

/** What the shell asks for by itself on the way to My work: sign-in and Graph, the signed-in app, the screen. */
const firstScreen = [
  'tab/open-tab.ts',
  'tab/signed-in.tsx',
  'tab/notices.tsx',
  '../features/my-work/my-work-screen.tsx',
];

export default [
  { name: 'Shell: before the first paint', path: files(shell), limit: '170 kB', gzip: true },
  {
    name: 'First screen: before My work can be used',
    path: files([...shell, ...firstScreen]),
    limit: '280 kB',
    gzip: true,
  },
] satisfies SizeLimitConfig;
