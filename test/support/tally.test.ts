import { describe, expect, it } from 'vitest';
import { tallyLine, tallyOf } from './tally.ts';

function report(given: {
  passed?: number;
  failed?: number;
  pending?: number;
  todo?: number;
  files?: { status: string; assertionResults: { status: string }[] }[];
}) {
  return {
    numPassedTests: given.passed ?? 0,
    numFailedTests: given.failed ?? 0,
    numPendingTests: given.pending ?? 0,
    numTodoTests: given.todo ?? 0,
    testResults: given.files ?? [],
  };
}

describe('counting a run of the tests', () => {
  it('counts what passed, failed and was skipped', () => {
    const files = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    const given = report({ passed: 5, failed: 1, pending: 2, todo: 1, files });
    expect(tallyOf(given, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const files = [{ status: 'failed', assertionResults: [] }];
    expect(tallyOf(report({ passed: 5, files }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  it('fails a run that ended badly although every test in it passed', () => {
    expect(tallyOf(report({ passed: 5 }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  it('fails a run without a single test', () => {
    expect(tallyOf(report({}), 0)).toMatchObject({ failed: 1 });
  });

  it('fails a run that left no report', () => {
    expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the last line of a run', () => {
  it('is the bare counts', () => {
    expect(tallyLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('says so when tests were skipped', () => {
    expect(tallyLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});
