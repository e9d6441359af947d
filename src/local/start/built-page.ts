import { statSync } from 'node:fs';
import path from 'node:path';
import { newestChange } from './newest-change.ts';

/** A page that Vite builds: from what, and where to. Paths are relative to the project's folder. */
export interface BuiltPage {
  /** As the notice calls it. */
  readonly name: string;
  readonly configFile: string;
  readonly sources: readonly string[];
  readonly folder: string;
  /** In the folder; written by every build. */
  readonly page: string;
}

const shared = ['package-lock.json', 'tsconfig.json'];

/** Evenkeel itself. */
export const appPage: BuiltPage = {
  name: 'Evenkeel',
  configFile: 'vite.config.ts',
  sources: [
    ...['content', 'documents', 'domain', 'features', 'graph', 'hosts'].map(
      (each) => `src/${each}`,
    ),
    ...['records', 'ui', 'workflows'].map((each) => `src/${each}`),
    ...['public', 'vite.config.ts', ...shared],
  ],
  folder: 'dist/app',
  page: 'tab/index.html',
};

/** The Teams-like page around it. */
export const teamsPage: BuiltPage = {
  name: 'the Teams-like page',
  configFile: 'src/local/teams-page/vite.config.ts',
  sources: ['src/local/teams-page', 'public', ...shared],
  folder: 'dist/local-teams',
  page: 'index.html',
};

/** Whether the page has to be built: it is not there, or something it is made from is newer. */
export function needsBuilding(
  { folder, page, sources }: BuiltPage,
  projectFolder: string,
): boolean {
  const file = path.join(projectFolder, folder, page);
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return true;
  return sources.some((source) => newestChange(path.join(projectFolder, source)) > built);
}

/** Builds the page as it goes to production, if it has to be; `say` gets a line beforehand. */
export async function buildIfNeeded(
  page: BuiltPage,
  projectFolder: string,
  say: (line: string) => void,
): Promise<void> {
  if (!needsBuilding(page, projectFolder)) return;
  say(`Building ${page.name} …`);
  const { build } = await import('vite');
  const configFile = path.join(projectFolder, page.configFile);
  await build({ configFile, mode: 'production', logLevel: 'warn' });
}
