import { runTests } from './support/run-tests.ts';
import { tallyLine } from './support/tally.ts';

/** `npm test`: every kind of test, or those that the arguments choose. */
const tally = await runTests(process.argv.slice(2));
process.stdout.write(`\n${tallyLine(tally)}\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;
