import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chance, RecordKey } from '#domain/shared/record-key.ts';
import { GraphError } from '#graph/graph-error.ts';
import { seededChance } from '#local/demo/seeded-chance.ts';
import { listNames } from '#records/schema/lists.ts';
import { finishTask } from '#workflows/complete-task.ts';
import { sendWaiting } from '#workflows/send-waiting.ts';
import type { Workplace } from '#workflows/workplace.ts';
import { startCase, type WhichAssessment } from '../support/edit-over-http.ts';
import { startHttpPlace, type HttpPlace } from '../support/http-place.ts';
import { Typist, type Edit } from './edits.ts';
import { meet, Practitioner, trying, type Run } from './practitioner.ts';
import { repeated, taskProblems } from './tasks-check.ts';
import { cellsInLists, itemsOf, type RawItem } from './typed-cells.ts';
import { TypedLedger } from './typed-ledger.ts';

/** Given again, it plays the same run; another finds other things. */
const seed = Number(process.env.EVENKEEL_SEED ?? 20261124);
const confirmedSaves = 1000;
const roundsPerCase = 40;
const minutesPerRound = 7;

let place: HttpPlace;
let reader: Workplace;

beforeAll(async () => {
  place = await startHttpPlace(seed);
  reader = place.as('ruth.adeyemi');
});
afterAll(() => place.stop());

/** Whole requests and parts of batches go wrong in every way Graph has; a part that breaks leaves half a batch done. */
function letThingsGoWrong(turn: number, chance: Chance): void {
  // By chance a read would be refused so too, which no Graph does.
  if (chance(8) === 0)
    place.server.graph.faults.add([
      { what: 'status', status: 412, match: { method: 'PATCH', part: chance(5) } },
    ]);
  place.server.graph.faults.addRandom({
    seed: seed + turn,
    rate: 0.07,
    requests: [
      { what: 'throttle', retryAfter: 1 },
      { what: 'throttle', retryAfter: 1, as: 'date' },
      { what: 'drop-before' },
      { what: 'drop-after' },
      { what: 'status', status: 503 },
      { what: 'expire-token' },
      { what: 'partial', part: 0, status: 503 },
      { what: 'partial', part: 1, status: 429 },
      { what: 'partial', part: 2, status: 503 },
    ],
    parts: [
      { what: 'throttle' },
      { what: 'status', status: 503 },
      { what: 'drop-before' },
      { what: 'drop-after' },
      { what: 'expire-token' },
    ],
  });
}

interface Case {
  readonly which: WhichAssessment;
  /** What was said of each task that somebody has done. */
  readonly done: Map<string, string>;
}

/** The standing items, once it is sure that nothing is lost, doubled or out of place. */
async function check({ ledger }: Run, { which, done }: Case): Promise<readonly RawItem[]> {
  place.server.graph.faults.clear();
  const items = await itemsOf(reader.graph, reader.settings.siteId, which.assessment);
  expect(repeated(items.map(({ fields }) => String(fields.RecordKey)))).toEqual([]);
  const standing = [...cellsInLists(items)].sort();
  expect(standing).toEqual([...ledger.standing(which.assessment)].sort());
  expect(taskProblems(items, done)).toEqual([]);
  return items;
}

/** The manager does one of the tasks, under faults like everybody's. */
async function doTask(run: Run, { done }: Case, items: readonly RawItem[]): Promise<void> {
  const open = items.filter(
    ({ list, fields }) => list === 'Tasks' && fields.Kind === 'high-risk' && !fields.DoneAt,
  );
  const task = open[run.chance(Math.max(1, open.length))];
  if (!task) return;
  const manager = place.as('morgan.ellis', { saveKeys: `morgan-${run.chance(1e9)}` });
  const key = String(task.fields.RecordKey) as RecordKey;
  const note = `done, ${done.size}`;
  for (let finished = 'refused'; finished === 'refused'; meet(run, `task ${finished}`)) {
    finished = (await trying(() => finishTask(manager, key, note))).kind;
    expect(['saved', 'kept', 'refused']).toContain(finished);
  }
  await trying(async () => {
    const [left] = await sendWaiting(manager);
    if (left) throw new GraphError(left.reason === 'conflict' ? 'conflict' : 'unavailable');
  });
  done.set(key, note);
}

/** A colleague changes the same assessment while Asha has unsaved work in it. */
async function colleagueComes(run: Run, tom: Practitioner, { which }: Case, edit: Edit) {
  meet(run, 'colleague');
  await tom.open(which);
  await tom.type(edit);
  if (run.chance(3) === 0) await tom.type(run.typist.anyEdit());
  await tom.save();
  tom.close();
}

/** Asha types and saves, and one time in two something comes between. */
async function playRound(run: Run, asha: Practitioner, tom: Practitioner, current: Case) {
  const items = await check(run, current);
  letThingsGoWrong((place.server.now += minutesPerRound * 60_000), run.chance);
  let last = run.typist.anyEdit();
  await asha.type(last);
  for (let more = run.chance(3); more > 0; more -= 1)
    await asha.type((last = run.typist.anyEdit()));
  const event = run.chance(10);
  if (event === 0) await asha.tryToSave();
  // One time in two the colleague does to the same record what Asha just did.
  if (event < 3)
    await colleagueComes(run, tom, current, run.chance(2) === 0 ? last : run.typist.anyEdit());
  if (event === 3) await asha.crash(0);
  if (event === 4) await asha.crash(1 + run.chance(4));
  if (event === 4) await asha.tryToSave();
  if (event === 5) await doTask(run, current, items);
  if (event === 6) {
    const [hers, his] = run.typist.anyOpposites();
    await asha.type(hers);
    await colleagueComes(run, tom, current, his);
  }
  // What was sent without a reply is typed over: nobody may be asked to choose between their own words.
  if (run.chance(2) === 0) await asha.type(last);
  await asha.save();
}

async function startACase(asha: Practitioner): Promise<Case> {
  place.server.graph.faults.clear();
  asha.close();
  const which = await startCase(asha.workplace());
  await asha.open(which);
  await asha.type({ kind: 'addRisk', which: 0 });
  await asha.save();
  return { which, done: new Map() };
}

/** Everything in all lists, by the reader's own eyes: no key twice, and no item that belongs to no case. */
async function checkWhole(run: Run, cases: readonly Case[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const each of cases)
    for (const { list } of await check(run, each)) counts.set(list, (counts.get(list) ?? 0) + 1);
  counts.set('People', cases.length);
  for (const list of listNames) {
    const path = `/sites/${reader.settings.siteId}/lists/${list}/items?$expand=fields&$top=5000`;
    const { body } = await reader.graph.send({ method: 'GET', path });
    const { value } = body as { readonly value: readonly Pick<RawItem, 'fields'>[] };
    expect(repeated(value.map(({ fields }) => String(fields.RecordKey)))).toEqual([]);
    expect({ list, items: value.length }).toEqual({ list, items: counts.get(list) ?? 0 });
  }
}

describe('1,000 saves under faults, crashes and a colleague’s changes', () => {
  it('lose nothing, double nothing and raise each task once', async () => {
    const chance = seededChance(seed);
    const typist = new Typist(chance);
    const run: Run = { place, ledger: new TypedLedger(), typist, chance, met: new Map() };
    const [asha, tom] = [new Practitioner(run, 'asha.rahman'), new Practitioner(run, 'tom.okafor')];
    const cases: Case[] = [];
    let round = 0;
    try {
      for (; (run.met.get('confirmed') ?? 0) < confirmedSaves; round += 1) {
        if (round % roundsPerCase === 0) cases.push(await startACase(asha));
        await playRound(run, asha, tom, cases.at(-1) as Case);
        expect(round).toBeLessThan(2 * confirmedSaves);
      }
      await checkWhole(run, cases);
    } catch (cause) {
      throw new Error(`With EVENKEEL_SEED=${seed}, in round ${round}`, { cause });
    }
    for (const what of mustBeMet) expect(run.met.get(what) ?? 0, what).toBeGreaterThan(0);
    if (process.env.EVENKEEL_SHOW) console.log(Object.fromEntries([...run.met].sort()));
  });
});

/** A run that met none of one of these would prove too little. */
const mustBeMet = [
  'broken connection',
  'reply 401',
  'reply 429',
  'reply 503',
  'unconfirmed',
  'crash',
  'joined',
  'chosen: field, mine',
  'chosen: field, theirs',
  'chosen: record, mine',
  'chosen: record, theirs',
  'task saved',
];
