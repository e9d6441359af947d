import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lockFolder } from '../graph/storage/folder-lock.ts';

/** Stands in the folder for as long as the demo records are being made. */
const unfinished = 'demo-records-unfinished';

/**
 * Deletes everything kept in the folder, and says so beforehand. Throws `UnusableFolderError` when another process has it.
 */
export function startOver(dataFolder: string, say: (line: string) => void): void {
  if (!existsSync(dataFolder)) return;
  lockFolder(dataFolder);
  say(`Deleting ${dataFolder}: every record, filed copy and sign-in in it.`);
  rmSync(dataFolder, { recursive: true });
}

/**
 * Deletes what a start left that broke off while the demo records were being made. Nothing but demo records can be in
 * there: until they are made, nobody can sign in. Throws `UnusableFolderError` when another process is making them now.
 */
export function clearUnfinished(dataFolder: string): void {
  if (!existsSync(path.join(dataFolder, unfinished))) return;
  lockFolder(dataFolder);
  rmSync(dataFolder, { recursive: true });
}

/** Does the work with the folder marked, so that a start that breaks off is noticed by the next one. */
export async function markedUnfinished(
  dataFolder: string,
  work: () => Promise<void>,
): Promise<void> {
  const marker = path.join(dataFolder, unfinished);
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(marker, '');
  await work();
  rmSync(marker);
}
