import { appPage, buildIfNeeded } from '#local/start/built-page.ts';
import { memberOf, startHttpPlace } from '../support/http-place.ts';
import { compareQueries, type FilledPlace, type QueryComparison } from './compare-queries.ts';
import { countOperation, overLimit, type OperationCounts } from './count-operation.ts';
import { firstScreen, gzipBytes, readBuildManifest, shell } from './entry-sizes.ts';
import { fillLists } from './fill-lists.ts';
import { operationsIn } from './operations.ts';
import { tableOf } from './table.ts';
import { timeOperation, type OperationTime } from './time-operation.ts';

/** `npm run bench`: what each operation costs in full lists. Times are told and never judged; counts are held. */
const many = 100_000;
const few = 100;

type Measured = { readonly operation: string } & OperationCounts & OperationTime;

const say = (line: string) => process.stderr.write(`${line}\n`);

async function filledPlace(assessments: number): Promise<FilledPlace> {
  const place = await startHttpPlace();
  const practitioner = memberOf('asha.rahman');
  const manager = memberOf('morgan.ellis');
  const started = performance.now();
  const filled = fillLists(place.server.graph, { assessments, practitioner, manager });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  say(`Filled the lists with ${assessments} assessments in ${seconds} s`);
  return { place, filled };
}

async function measure({ place, filled }: FilledPlace): Promise<readonly Measured[]> {
  const workplace = place.as('asha.rahman');
  const measured: Measured[] = [];
  for (const operation of await operationsIn(workplace, filled)) {
    const run = await operation.prepare(workplace);
    const counts = await countOperation(place.server.graph, run);
    const time = await timeOperation(place, operation);
    measured.push({ operation: operation.name, ...counts, ...time });
  }
  return measured;
}

async function scriptBytes() {
  await buildIfNeeded(appPage, process.cwd(), say);
  const manifest = readBuildManifest();
  return [
    { before: 'the first paint of the shell', gzipBytes: gzipBytes(manifest, shell) },
    {
      before: 'the first screen can be used',
      gzipBytes: gzipBytes(manifest, [...shell, ...firstScreen]),
    },
  ];
}

interface Report {
  readonly assessments: number;
  readonly items: Readonly<Record<string, number>>;
  readonly operations: readonly Measured[];
  /** Long lists against short ones. */
  readonly queries: readonly QueryComparison[];
  readonly scripts: Awaited<ReturnType<typeof scriptBytes>>;
  readonly overLimit: readonly string[];
}

async function bench(): Promise<Report> {
  const long = await filledPlace(many);
  const short = await filledPlace(few);
  try {
    const operations = await measure(long);
    return {
      assessments: many,
      items: Object.fromEntries(long.filled.items),
      operations,
      queries: await compareQueries(long, short),
      scripts: await scriptBytes(),
      overLimit: operations.flatMap((each) =>
        overLimit(each).map((over) => `${each.operation}: ${over}`),
      ),
    };
  } finally {
    await long.place.stop();
    await short.place.stop();
  }
}

const ms = (value: number) => value.toFixed(1);

function printed({ items, operations, queries, scripts, overLimit: over }: Report): string {
  const held = Object.entries(items).map(([list, count]) => `${count} ${list}`);
  return [
    `Lists: ${held.join(', ')}`,
    tableOf(operations, {
      Operation: (each) => each.operation,
      'Round trips': (each) => each.roundTrips,
      Requests: (each) => each.requests,
      Predicates: (each) => each.predicates,
      Pages: (each) => each.pages,
      'Bytes up': (each) => each.bytesUp,
      'Bytes down': (each) => each.bytesDown,
      ms: (each) => ms(each.milliseconds),
      'Bare ms': (each) => ms(each.bareMilliseconds),
      Ratio: (each) => each.ratio.toFixed(2),
    }),
    tableOf(queries, {
      'One indexed query': (each) => each.query,
      [`ms, ${many}`]: (each) => ms(each.milliseconds),
      [`ms, ${few}`]: (each) => ms(each.shortMilliseconds),
      Ratio: (each) => each.ratio.toFixed(2),
    }),
    tableOf(scripts, {
      'JavaScript before': (each) => each.before,
      'Bytes, gzip': (each) => each.gzipBytes,
    }),
    over.length === 0 ? 'Every count is within its limit.' : `Over the limit:\n${over.join('\n')}`,
  ].join('\n\n');
}

const report = await bench();
const asJson = process.argv.includes('--json');
process.stdout.write(`${asJson ? JSON.stringify(report, null, 2) : printed(report)}\n`);
process.exitCode = report.overLimit.length > 0 ? 1 : 0;
