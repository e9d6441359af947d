import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment/assessment.ts';
import type { StaffMember } from '#domain/shared/staff-member.ts';
import {
  aKey,
  anAssessment,
  anOutcome,
  someAssessmentKey,
  theAssessor,
  theManager,
} from '../../test/support/assessment-builder.ts';
import { FakeGraph, type Fault } from '../../test/support/fake-graph.ts';
import { assessmentFromRecords, assessmentToRecords } from './mappers/assessment-mapper.ts';
import { mergeRecords, type MergeChoice } from './merge.ts';
import type { Snapshot } from './record.ts';
import type { RecordStore, SaveOutcome } from './record-store.ts';
import { partLists } from './schema/part-lists.ts';
import { createRecordStore } from './sharepoint-record-store.ts';
import { snapshotOf } from './snapshot.ts';

/** How many saves the property makes in all, across its runs. */
const leastSaves = 1000;
let saves = 0;
let saveKeys = 0;

/** Someone editing the assessment as the app does: unsent work goes on from what each save answered. */
class Editor {
  assessment: Assessment = anAssessment();
  #base: Snapshot = new Map();
  #saveKey = '';
  readonly #store: RecordStore;
  readonly #name: string;
  readonly #choice: () => MergeChoice;

  constructor(service: FakeGraph, member: StaffMember, choice: () => MergeChoice) {
    this.#store = createRecordStore({ graph: service.as(member), siteId: 'site-1' });
    this.#name = member.id;
    this.#choice = choice;
    this.#renewSaveKey();
  }

  async open(): Promise<void> {
    const pages = await this.#store.read([
      { list: 'Assessments', where: { column: 'RecordKey', is: someAssessmentKey } },
      ...partLists.map((list) => ({
        list,
        where: { column: 'AssessmentKey', is: someAssessmentKey },
      })),
    ]);
    const records = pages.flatMap((page) => page.records);
    this.#base = snapshotOf(records);
    if (records.length > 0) this.assessment = assessmentFromRecords(records);
  }

  /** One save; true once it is confirmed. */
  async save(): Promise<boolean> {
    saves += 1;
    const desired = assessmentToRecords(this.assessment);
    const request = { parent: someAssessmentKey, base: this.#base, desired };
    const outcome = await this.#store.save({ ...request, saveKey: this.#saveKey });
    this.#settle(outcome);
    return outcome.kind === 'saved';
  }

  #settle(outcome: SaveOutcome): void {
    if (outcome.kind === 'conflict') return this.#merge(outcome);
    this.#base = outcome.snapshot;
    if (outcome.kind === 'saved') this.#renewSaveKey();
  }

  /** A conflict that nobody else caused would make people choose between their own words. */
  othersSaved = false;

  #merge({ theirs, base }: Extract<SaveOutcome, { kind: 'conflict' }>): void {
    expect(this.othersSaved).toBe(true);
    this.othersSaved = false;
    const merge = mergeRecords({ base, mine: assessmentToRecords(this.assessment), theirs });
    const joined = merge.resolve(new Map(merge.collisions.map(({ id }) => [id, this.#choice()])));
    if (!joined.ok) throw new Error('Every collision has its choice');
    this.#base = theirs;
    this.assessment = assessmentFromRecords(joined.value);
    this.#renewSaveKey();
  }

  #renewSaveKey(): void {
    saveKeys += 1;
    this.#saveKey = `${this.#name}-${saveKeys}`;
  }
}

interface Edit {
  readonly kind: 'add' | 'remove' | 'reword' | 'wants';
  readonly which: number;
}

/** Changes an assessment; `gone` collects the words that somebody took out on purpose. */
function edit(given: Assessment, { kind, which }: Edit, token: string, gone: Set<string>) {
  const { outcomes } = given;
  const at = outcomes.length === 0 ? -1 : which % outcomes.length;
  switch (kind) {
    case 'add':
      return { ...given, outcomes: [...outcomes, anOutcome({ key: aKey(token), words: token })] };
    case 'wants':
      return { ...given, wants: token };
    case 'remove':
      if (outcomes[at]) gone.add(outcomes[at].key);
      return { ...given, outcomes: outcomes.filter((_, index) => index !== at) };
    case 'reword':
      return {
        ...given,
        outcomes: outcomes.map((each, index) => (index === at ? { ...each, words: token } : each)),
      };
  }
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('add', 'add', 'remove', 'reword', 'wants'),
  which: fc.nat(50),
});

const when = fc.constantFrom('before' as const, 'after' as const);
const hits = fc.uniqueArray(fc.nat(8), { minLength: 1, maxLength: 4 });

const anyFault: fc.Arbitrary<Fault | null> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  fc.record({ kind: fc.constant('lost' as const), when }),
  fc.constant({ kind: 'signed-out' } as const),
  fc
    .record({ error: fc.constantFrom('throttled', 'unavailable', 'invalid-response'), when, hits })
    .map((given) => ({
      kind: 'parts' as const,
      error: given.error as 'throttled',
      when: given.error === 'throttled' ? ('before' as const) : given.when,
      hits: (index: number) => given.hits.includes(index),
    })),
  hits.map((struck) => ({
    kind: 'parts' as const,
    error: 'conflict' as const,
    when: 'before' as const,
    hits: (index: number) => struck.includes(index),
  })),
);

const anyStep = fc.record({
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 4 }),
  faults: fc.array(anyFault, { maxLength: 6 }),
  colleague: fc.option(anyEdit, { freq: 3 }),
  choice: fc.constantFrom<MergeChoice>('mine', 'theirs'),
});

describe('saving under faults', () => {
  it('loses nothing and doubles nothing in 1,000 saves, while a colleague saves too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 4, maxLength: 12 }), async (steps) => {
        const service = new FakeGraph();
        const gone = new Set<string>();
        const added = new Set<string>();
        let choice: MergeChoice = 'mine';
        let tokens = 0;
        const token = () => `T${String((tokens += 1)).padStart(4, '0')}`;
        const change = (editor: Editor, given: Edit) => {
          const word = token();
          if (given.kind === 'add') added.add(aKey(word));
          editor.assessment = edit(editor.assessment, given, word, gone);
        };
        const editor = new Editor(service, theAssessor, () => choice);
        for (const step of steps) {
          choice = step.choice;
          for (const given of step.edits) {
            change(editor, given);
            const faults = [...step.faults];
            service.nextFault = () => faults.shift() ?? null;
            await editor.save();
            service.nextFault = () => null;
          }
          if (!step.colleague) continue;
          const colleague = new Editor(service, theManager, () => 'mine');
          await colleague.open();
          if (service.fieldsOf('Assessments').length === 0) continue;
          change(colleague, step.colleague);
          colleague.othersSaved = true;
          expect(await colleague.save()).toBe(true);
          editor.othersSaved = true;
        }
        change(editor, { kind: 'wants', which: 0 });
        for (let tries = 0; !(await editor.save()); tries += 1) expect(tries).toBeLessThan(3);
        const reader = new Editor(service, theAssessor, () => 'mine');
        await reader.open();
        expect(assessmentToRecords(reader.assessment).toSorted(byKey)).toEqual(
          assessmentToRecords(editor.assessment).toSorted(byKey),
        );
        const keysHeld = service.fieldsOf('Outcomes').map((fields) => String(fields.RecordKey));
        expect(keysHeld).toHaveLength(editor.assessment.outcomes.length);
        const lost = [...added].filter((key) => !gone.has(key) && !keysHeld.includes(key));
        expect(lost).toEqual([]);
      }),
      { numRuns: 60, seed: 20261124 },
    );
    expect(saves).toBeGreaterThanOrEqual(leastSaves);
  }, 60_000);
});

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1;
}
