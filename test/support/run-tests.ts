import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tallyOf, type Tally } from './tally.ts';

/**
 * Runs the tests in a process of their own, so that even a test that brings its process down is counted as failed.
 * Arguments are Vitest's own: `src/domain`, `-t 'high risk'`, `--project unit`.
 */
export async function runTests(args: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'evenkeel-tests-'));
  const reportFile = path.join(folder, 'report.json');
  try {
    const exitCode = await vitest([
      'run',
      '--allowOnly=false',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...args,
    ]);
    return tallyOf(await readReport(reportFile), exitCode);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function vitest(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
