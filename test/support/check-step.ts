import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** One tool of the check; `command` is its program inside node_modules with its arguments. */
export interface Step {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** What it prints is worth reading even when it passes. */
  readonly shows?: true;
}

/** Runs one tool and says in a line how it went; what it printed is shown when it failed or is worth reading. */
export async function runStep({ name, command, shows }: Step): Promise<boolean> {
  const started = Date.now();
  const [program, ...args] = command;
  const child = spawn(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const words = Buffer.concat(printed).toString().trim();
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
  if (words && (shows || code !== 0)) process.stdout.write(`${words}\n\n`);
  return code === 0;
}
