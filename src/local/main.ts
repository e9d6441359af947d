import path from 'node:path';
import { appPage, buildIfNeeded, teamsPage } from './start/built-page.ts';
import { UnusableFolderError } from './graph/storage/unusable-folder.ts';
import { openBrowser } from './start/open-browser.ts';
import { PortInUseError } from './start/port-in-use.ts';
import { startLocalMicrosoft365 } from './start/start-local-microsoft-365.ts';
import { readStartOptions, usage, type StartOptions } from './start/start-options.ts';
import { welcome } from './start/welcome.ts';

/** `npm start`: builds what has to be built, starts the local Microsoft 365, says where it is. */
const projectFolder = path.resolve(import.meta.dirname, '../..');
const dataFolder = path.join(projectFolder, '.local-m365');

const options = readStartOptions(process.argv.slice(2), process.env.PORT);
if (typeof options === 'string') fail(`${options}\n\n${usage}`);
else await start(options).catch(explain);

async function start({ fresh, opensBrowser, ports }: StartOptions): Promise<void> {
  for (const page of [appPage, teamsPage]) await buildIfNeeded(page, projectFolder, say);
  const place = await startLocalMicrosoft365({
    ...{ dataFolder, ports, projectFolder, fresh, say },
    demoRecords: true,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void place.close().then(() => process.exit(0), explain));
  say(welcome(place, path.relative(process.cwd(), dataFolder)));
  if (opensBrowser) await openBrowser(place.hostOrigin);
}

function explain(failure: unknown): void {
  if (failure instanceof UnusableFolderError) return fail(failure.message);
  if (!(failure instanceof PortInUseError)) throw failure;
  fail(
    `Port ${failure.port} is in use, perhaps by an Evenkeel started earlier. ` +
      'Stop that, or choose three other ports in a row: PORT=5400 npm start',
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 1;
}
