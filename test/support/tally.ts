import { z } from 'zod';

/** How a run ended, counted. A run that proved nothing counts as failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is counted. */
const reportShape = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/**
 * Counts a run from Vitest's report and the exit code of its process. A file that could not be loaded is one failure;
 * so is a run that crashed, left an unhandled error, or found no test at all.
 */
export function tallyOf(report: unknown, exitCode: number): Tally {
  const parsed = reportShape.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests: passed, numPendingTests, numTodoTests, testResults } = parsed.data;
  const brokenFiles = testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const counted = parsed.data.numFailedTests + brokenFiles;
  const provedNothing = counted === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: counted + (provedNothing ? 1 : 0),
    skipped: numPendingTests + numTodoTests,
  };
}

/** The one line a run ends with: `12 passed, 0 failed`, and `, 3 skipped` when anything was. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
