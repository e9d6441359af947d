import { availableParallelism } from 'node:os';
import { runStep, type Step } from './support/check-step.ts';
import { runTests } from './support/run-tests.ts';
import { tallyLine } from './support/tally.ts';

/** `npm run check`: everything that is asked of a change, in one go. The pipeline runs the same. */
const lanes: readonly (readonly Step[])[] = [
  [
    { name: 'Types', command: ['typescript/bin/tsc', '-p', '.'] },
    {
      name: 'Types of the domain alone',
      command: ['typescript/bin/tsc', '-p', 'src/domain/tsconfig.json'],
    },
    {
      name: 'Layers',
      command: [
        'dependency-cruiser/bin/dependency-cruise.mjs',
        'src',
        'test',
        '--config',
        '.dependency-cruiser.cjs',
      ],
    },
    { name: 'Unused code', command: ['knip/bin/knip.js'] },
    {
      name: 'Formatting',
      command: ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
    },
  ],
  [
    { name: 'Lint', command: ['eslint/bin/eslint.js', '.'], shows: true },
    { name: 'Build', command: ['vite/bin/vite.js', 'build', '--logLevel=warn'] },
    { name: 'Size', command: ['size-limit/bin.js'], shows: true },
  ],
];

const started = Date.now();
process.stdout.write('Checking\n');
const outcomes = (
  availableParallelism() > 1 ? await Promise.all(lanes.map(runLane)) : [await runLane(lanes.flat())]
).flat();
const broken = outcomes.filter((passed) => !passed).length;

process.stdout.write('\nTesting\n');
const tests = await runTests([]);
const tally = {
  passed: tests.passed + outcomes.length - broken,
  failed: tests.failed + broken,
  skipped: tests.skipped,
};
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
process.stdout.write(
  `\n${outcomes.length} checks and the tests in ${minutes} minutes: ` +
    `${broken === 0 ? 'every check passed' : `${broken} checks failed, see above`}\n` +
    `${tallyLine(tally)}\n`,
);
process.exitCode = tally.failed > 0 ? 1 : 0;

async function runLane(steps: readonly Step[]): Promise<boolean[]> {
  const passed: boolean[] = [];
  for (const step of steps) passed.push(await runStep(step));
  return passed;
}
