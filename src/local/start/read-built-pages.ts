import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { appPage, teamsPage, type BuiltPage } from './built-page.ts';
import { staticFiles, type StaticFiles } from './static-files.ts';

/** A page as it left the build, and the files that it asks for. */
export interface ReadPage {
  readonly html: string;
  readonly files: StaticFiles;
}

export interface BuiltPages {
  readonly app: ReadPage;
  readonly teams: ReadPage;
}

/** Reads both pages whole. Throws when one is not built. */
export async function readBuiltPages(projectFolder: string): Promise<BuiltPages> {
  const read = async ({ folder, page }: BuiltPage): Promise<ReadPage> => ({
    html: await readFile(path.join(projectFolder, folder, page), 'utf8'),
    files: await staticFiles(path.join(projectFolder, folder)),
  });
  return { app: await read(appPage), teams: await read(teamsPage) };
}
