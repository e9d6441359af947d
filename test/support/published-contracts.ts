import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Microsoft's published descriptions lie, beside the project; absent on most machines. */
export const contractsFolder = path.resolve('..', 'shared', 'contracts');

/** Whether they are here; checks against them run where they are. */
export const contractsAreHere = existsSync(contractsFolder);
