// Runs before anything is installed: plain JavaScript, Node alone.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The oldest Node that every package here runs on. */
const oldestNode = { major: 20, minor: 19 };

/** Says what to do when this Node is too old; null when it will do. `version` as in `process.versions.node`. */
export function nodeTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const { major: least, minor: leastMinor } = oldestNode;
  if (major > least || (major === least && minor >= leastMinor)) return null;
  return `Evenkeel needs Node ${least}.${leastMinor} or newer, and this is Node ${version}. Install a newer one from https://nodejs.org and try again.`;
}

/** Why packages must be installed into `folder`; null when they stand as package-lock.json has them. */
export function whyInstall(folder) {
  const lock = changedAt(path.join(folder, 'package-lock.json'));
  // npm writes this copy of the lock when it has finished; an installation that broke off leaves none.
  const installed = changedAt(path.join(folder, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'no packages are installed yet';
  if (lock !== null && lock > installed) return 'package-lock.json has changed';
  return null;
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** Installs what is missing; answers the exit code. */
function installIfNeeded(folder) {
  const tooOld = nodeTooOld(process.versions.node);
  if (tooOld) {
    console.error(tooOld);
    return 1;
  }
  const why = whyInstall(folder);
  if (why === null) return 0;
  console.log(`Installing packages, because ${why}. This takes a minute.`);
  // On Windows npm is a script that only a shell can start.
  const shell = process.platform === 'win32';
  const options = { cwd: folder, stdio: 'inherit', shell };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status === 0) return 0;
  console.error('The packages could not be installed: see above.');
  return status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = installIfNeeded(fileURLToPath(new URL('../../', import.meta.url)));
