import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { appPage, teamsPage, type BuiltPage } from './built-page.ts';

/** A page as it left the build, and the folder that its files are in. */
export interface ReadPage {
  readonly folder: string;
  readonly html: string;
}

export interface BuiltPages {
  readonly app: ReadPage;
  readonly teams: ReadPage;
}

/** Reads both pages. Throws when one is not built. */
export async function readBuiltPages(projectFolder: string): Promise<BuiltPages> {
  const read = async ({ folder, page }: BuiltPage): Promise<ReadPage> => ({
    folder: path.join(projectFolder, folder),
    html: await readFile(path.join(projectFolder, folder, page), 'utf8'),
  });
  return { app: await read(appPage), teams: await read(teamsPage) };
}
