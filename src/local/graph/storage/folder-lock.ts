import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableFolderError } from './unusable-folder.ts';

/** Gives a folder up again. */
export type Release = () => void;

/**
 * Takes a folder for this process alone: two that count items and changes in one database would count past each other.
 * A lock that a process left behind when it was killed is taken over. Throws `UnusableFolderError` when another process
 * holds it.
 */
export function lockFolder(folder: string): Release {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'in-use');
  if (!tryWrite(file)) {
    const holder = Number(readFileSync(file, 'utf8'));
    if (isRunning(holder))
      throw new UnusableFolderError(
        `${folder} is in use by process ${holder}; close it, or delete ${file}`,
      );
    rmSync(file);
    if (!tryWrite(file)) throw new UnusableFolderError(`${folder} is in use by another process`);
  }
  return () => rmSync(file, { force: true });
}

function tryWrite(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw failure;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (failure) {
    return (failure as NodeJS.ErrnoException).code === 'EPERM';
  }
}
