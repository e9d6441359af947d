import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment/assessment.ts';
import type { RecordKey } from '#domain/shared/record-key.ts';
import type { GraphRequest } from '#graph/graph.ts';
import {
  aCompleteAssessment,
  aCompleteRisk,
  aKey,
  anAction,
  anAssessment,
  anOutcome,
  someAssessmentKey,
  theAssessor,
  theManager,
} from '../../test/support/assessment-builder.ts';
import { FakeGraph, type Fault } from '../../test/support/fake-graph.ts';
import { aTask } from '../../test/support/task-builder.ts';
import { assessmentToRecords } from './mappers/assessment-mapper.ts';
import { taskToRecord } from './mappers/task-mapper.ts';
import type { DesiredRecord, Snapshot } from './record.ts';
import type { RecordStore, SaveOutcome } from './record-store.ts';
import { sameRecords } from './same-records.ts';
import { createRecordStore } from './sharepoint-record-store.ts';

let service: FakeGraph;
let mine: RecordStore;
let theirs: RecordStore;
let saves: number;

beforeEach(() => {
  service = new FakeGraph();
  mine = createRecordStore({ graph: service.as(theAssessor), siteId: 'site-1' });
  theirs = createRecordStore({ graph: service.as(theManager), siteId: 'site-1' });
  saves = 0;
});

const nothing: Snapshot = new Map();

interface Saver {
  readonly store?: RecordStore;
  readonly saveKey?: string;
  readonly parent?: RecordKey;
}

function save(
  assessment: Assessment | readonly DesiredRecord[],
  base: Snapshot,
  given: Saver = {},
): Promise<SaveOutcome> {
  const { store = mine, saveKey = `save-${(saves += 1)}`, parent = someAssessmentKey } = given;
  const desired = 'key' in assessment ? assessmentToRecords(assessment) : assessment;
  return store.save({ parent, base, desired, saveKey });
}

function snapshotIn(outcome: SaveOutcome): Snapshot {
  if (outcome.kind !== 'saved') throw new Error(`Expected saved, not ${outcome.kind}`);
  return outcome.snapshot;
}

/** Lets the next call fail and every later one through. */
function failOnce(...faults: readonly Fault[]): void {
  const left = [...faults];
  service.nextFault = () => left.shift() ?? null;
}

const written = (method: GraphRequest['method']) =>
  service.requests.filter((request) => request.method === method);

const everyRisk = Array.from({ length: 8 }, (_, index) =>
  aCompleteRisk({ key: aKey(`R${index}R${index}`) }),
);
const assessment = aCompleteAssessment();
const changed = { ...assessment, wants: 'I want a stair lift' };

describe('saving an assessment', () => {
  it('takes one round trip with 8 risks', async () => {
    const outcome = await save(anAssessment({ risks: everyRisk }), nothing);
    expect(outcome.kind).toBe('saved');
    expect(service.roundTrips).toBe(1);
    expect(service.fieldsOf('Risks')).toHaveLength(8);
  });

  it('answers what stands, so that nothing is left to save', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    expect(sameRecords(snapshot, assessmentToRecords(assessment))).toBe(true);
    expect(snapshotIn(await save(assessment, snapshot))).toEqual(snapshot);
    expect(service.roundTrips).toBe(1);
  });

  it('writes the changed columns alone, and the parent always', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    const risks = [aCompleteRisk({ weighing: 'She has fallen twice since' })];
    await save({ ...assessment, risks }, snapshot, { saveKey: 'second' });
    const bodies = written('PATCH').map((request) => request.body);
    expect(bodies).toEqual([
      { SaveKey: 'second', ContentVersion: expect.any(String) as string },
      { Weighing: 'She has fallen twice since', SaveKey: 'second' },
    ]);
  });

  it('deletes what is no longer wanted, by its own ETag', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    await save({ ...assessment, actions: [] }, snapshot);
    expect(service.fieldsOf('Actions')).toEqual([]);
    expect(written('DELETE')[0]?.headers).toEqual({
      'If-Match': snapshot.get(anAction().key)?.etag,
    });
  });

  it('goes in further batches of 20 once the first is confirmed', async () => {
    const outcomes = Array.from({ length: 45 }, (_, index) =>
      anOutcome({ key: aKey(`Q${String(index).padStart(3, '0')}`), words: `Outcome ${index}` }),
    );
    expect((await save(anAssessment({ outcomes }), nothing)).kind).toBe('saved');
    expect(service.roundTrips).toBe(3);
    expect(service.fieldsOf('Outcomes')).toHaveLength(45);
  });

  it('leaves the form version of an untouched answer as it was', async () => {
    const answer = { key: aKey('DIGNITY'), prompt: 'dignity', considered: true, note: '' };
    const checked = anAssessment({ checklist: [answer] });
    const snapshot = snapshotIn(await save(checked, nothing));
    service.edit('Prompts', answer.key, { ContentVersion: 'an older one' });
    await save({ ...checked, wants: 'Dance' }, snapshot);
    expect(service.fieldsOf('Prompts')[0]?.ContentVersion).toBe('an older one');
  });

  it('is a mistake in our code without its parent', async () => {
    await expect(save(assessmentToRecords(assessment).slice(1), nothing)).rejects.toThrow('parent');
  });
});

describe('a save whose reply is lost', () => {
  it('is known for its own, and is saved', async () => {
    failOnce({ kind: 'lost', when: 'after' });
    const outcome = await save(assessment, nothing);
    expect(outcome.kind).toBe('saved');
    expect(sameRecords(snapshotIn(outcome), assessmentToRecords(assessment))).toBe(true);
    expect(service.fieldsOf('Risks')).toHaveLength(1);
  });

  it('changes nothing twice when it was already there', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    failOnce({ kind: 'lost', when: 'after' });
    const outcome = await save(changed, snapshot);
    expect(outcome.kind).toBe('saved');
    expect(written('PATCH')).toHaveLength(1);
  });

  it('is interrupted with its base when nothing can be learnt, and finishes later', async () => {
    failOnce({ kind: 'lost', when: 'after' }, { kind: 'lost', when: 'before' });
    const first = await save(assessment, nothing, { saveKey: 'same' });
    expect(first).toMatchObject({ kind: 'interrupted', error: { kind: 'offline' } });
    expect(first.kind === 'interrupted' && first.snapshot).toEqual(nothing);
    const second = await save(changed, nothing, { saveKey: 'same' });
    expect(second.kind).toBe('saved');
    expect(service.fieldsOf('Assessments')).toMatchObject([{ Wants: 'I want a stair lift' }]);
    expect(service.fieldsOf('Risks')).toHaveLength(1);
  });

  it('was never sent: it is interrupted, and what stands is the base', async () => {
    failOnce({ kind: 'lost', when: 'before' });
    const outcome = await save(assessment, nothing);
    expect(outcome).toMatchObject({ kind: 'interrupted', error: { kind: 'offline' } });
    expect(service.fieldsOf('Assessments')).toEqual([]);
  });
});

describe('a save that was carried out in part', () => {
  const hits = (index: number) => index === 2;

  it.each(['before', 'after'] as const)(
    'goes on from what stands: a part failed %s it was written',
    async (when) => {
      failOnce({ kind: 'parts', error: 'unavailable', when, hits });
      const first = await save(assessment, nothing, { saveKey: 'same' });
      const base = first.kind === 'conflict' ? nothing : first.snapshot;
      expect((await save(assessment, base, { saveKey: 'same' })).kind).toBe('saved');
      const counts = ['Assessments', 'Outcomes', 'Strengths', 'Risks', 'Actions'] as const;
      expect(counts.map((list) => service.fieldsOf(list).length)).toEqual([1, 1, 1, 1, 1]);
    },
  );

  it('writes nothing else when the parent failed', async () => {
    failOnce({ kind: 'parts', error: 'throttled', when: 'before', hits: (index) => index === 0 });
    const outcome = await save(assessment, nothing);
    expect(outcome).toMatchObject({ kind: 'interrupted', error: { kind: 'throttled' } });
    expect(service.fieldsOf('Risks')).toEqual([]);
  });

  it('goes on at once after a 412 that nobody else’s change explains', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    failOnce({ kind: 'parts', error: 'conflict', when: 'before', hits: (index) => index === 0 });
    expect((await save(changed, snapshot)).kind).toBe('saved');
    expect(service.fieldsOf('Assessments')).toMatchObject([{ Wants: 'I want a stair lift' }]);
  });

  it('gives up for the moment when the list keeps refusing what it holds', async () => {
    const hits = (index: number) => index === 0;
    const snapshot = snapshotIn(await save(assessment, nothing));
    const refusal = { kind: 'parts', error: 'conflict', when: 'before', hits } as const;
    service.nextFault = ([first]) => (first?.method === 'PATCH' ? refusal : null);
    const outcome = await save(changed, snapshot);
    expect(outcome).toMatchObject({ kind: 'interrupted', error: { kind: 'unavailable' } });
  });

  it('is interrupted by an ended sign-in, with nothing lost', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    service.nextFault = () => ({ kind: 'signed-out' });
    const outcome = await save(changed, snapshot);
    expect(outcome).toMatchObject({ kind: 'interrupted', error: { kind: 'unauthenticated' } });
    service.nextFault = () => null;
    expect((await save(changed, snapshot)).kind).toBe('saved');
  });

  it('names the column that somebody deleted in SharePoint', async () => {
    service.missingColumns.add('Assessments.Wants');
    const outcome = await save(changed, nothing);
    expect(outcome).toMatchObject({
      kind: 'interrupted',
      error: { kind: 'refused-request', detail: 'Wants' },
    });
  });

  it('names the record that somebody spoilt while its fate was unknown', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    service.edit('Risks', aKey('R2R2'), { Impact: 9 });
    failOnce({ kind: 'lost', when: 'after' });
    const outcome = await save(changed, snapshot);
    expect(outcome).toMatchObject({ kind: 'interrupted', error: { list: 'Risks' } });
  });
});

describe('a save behind someone else’s', () => {
  it('writes nothing and answers what stands', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    const other = { ...assessment, wants: 'Theirs', risks: [] };
    await save(other, snapshot, { store: theirs });
    const outcome = await save({ ...changed, actions: [] }, snapshot);
    expect(outcome.kind).toBe('conflict');
    expect(service.fieldsOf('Assessments')).toMatchObject([{ Wants: 'Theirs' }]);
    expect(service.fieldsOf('Actions')).toHaveLength(1);
    if (outcome.kind !== 'conflict') return;
    expect(sameRecords(outcome.theirs, assessmentToRecords(other))).toBe(true);
    expect(outcome.theirs.get(someAssessmentKey)?.modifiedBy).toEqual(theManager);
    expect(outcome.base).toEqual(snapshot);
  });

  it('is a conflict even when the other save changed no word of the assessment itself', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    await save({ ...assessment, risks: [] }, snapshot, { store: theirs });
    expect((await save(changed, snapshot)).kind).toBe('conflict');
  });

  it('shows what a colleague added to a list this save does not touch', async () => {
    const snapshot = snapshotIn(await save(anAssessment(), nothing));
    const agencyNotices = [
      { key: aKey('K2K2'), agency: 'Police', toldOn: null, toldBy: '', reply: '' },
    ];
    await save(anAssessment({ agencyNotices }), snapshot, { store: theirs });
    const outcome = await save(anAssessment({ wants: 'Dance' }), snapshot);
    expect(outcome.kind === 'conflict' && outcome.theirs.has(aKey('K2K2'))).toBe(true);
  });

  it('is a conflict when the assessment was deleted meanwhile', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    service.edit('Assessments', someAssessmentKey, null);
    const outcome = await save(changed, snapshot);
    expect(outcome.kind === 'conflict' && outcome.theirs.has(someAssessmentKey)).toBe(false);
    expect(outcome.kind).toBe('conflict');
  });

  it('is a conflict when the key of a new record is taken', async () => {
    await save(assessment, nothing, { store: theirs });
    const outcome = await save(changed, nothing);
    expect(outcome.kind === 'conflict' && outcome.theirs.get(someAssessmentKey)?.row).toMatchObject(
      {
        Wants: assessment.wants,
      },
    );
  });

  it('keeps both when someone does a task of the assessment while it is edited', async () => {
    const task = aTask();
    const records = [...assessmentToRecords(assessment), taskToRecord(task)];
    const snapshot = snapshotIn(await save(records, nothing));
    const done = { ...task, doneAt: task.openedAt, doneBy: 'Morgan Ellis', note: 'Told' };
    await save([taskToRecord(done)], new Map([...snapshot].filter(([key]) => key === task.key)), {
      store: theirs,
      parent: task.key,
    });
    const edited = [...assessmentToRecords(changed), taskToRecord(task)];
    expect((await save(edited, snapshot)).kind).toBe('saved');
    expect(service.fieldsOf('Tasks')).toMatchObject([{ Note: 'Told' }]);
  });

  it('keeps both when its own reply is lost while someone does a task', async () => {
    const task = aTask();
    const edited = [...assessmentToRecords(changed), taskToRecord(task)];
    const snapshot = snapshotIn(
      await save([...assessmentToRecords(assessment), taskToRecord(task)], nothing),
    );
    service.edit('Tasks', task.key, { Note: 'Told', SaveKey: 'another' });
    failOnce({ kind: 'lost', when: 'after' });
    const outcome = await save(edited, snapshot);
    await save([...assessmentToRecords(assessment), taskToRecord(task)], snapshotIn(outcome));
    expect(service.fieldsOf('Tasks')).toMatchObject([{ Note: 'Told' }]);
  });

  it('never takes what others recorded meanwhile for something it no longer wants', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    const task = aTask();
    await save([taskToRecord(task)], nothing, { store: theirs, parent: task.key });
    failOnce({ kind: 'lost', when: 'after' });
    const outcome = await save(changed, snapshot);
    await save(assessment, snapshotIn(outcome));
    expect(service.fieldsOf('Tasks')).toHaveLength(1);
  });

  it('is a conflict, with its own words as base, when a part was changed that it meant to change', async () => {
    const task = aTask();
    const records = [...assessmentToRecords(assessment), taskToRecord(task)];
    const snapshot = snapshotIn(await save(records, nothing));
    service.edit('Tasks', task.key, { Note: 'Told', SaveKey: 'another' });
    const withoutAction = { ...changed, actions: [] };
    const ringing = taskToRecord({ ...task, note: 'Rang twice' });
    const edited = [...assessmentToRecords(withoutAction), ringing];
    const outcome = await save(edited, snapshot);
    expect(outcome.kind).toBe('conflict');
    if (outcome.kind !== 'conflict') return;
    expect(outcome.theirs.get(task.key)?.row).toMatchObject({ Note: 'Told' });
    expect(outcome.base.get(someAssessmentKey)?.row).toMatchObject({ Wants: changed.wants });
    expect(outcome.base.get(task.key)?.row).toMatchObject({ Note: '' });
    expect(outcome.base.has(anAction().key)).toBe(false);
  });
});

describe('what a hand in SharePoint removed', () => {
  it('is made again when the save still wants it', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    service.edit('Risks', aKey('R2R2'), null);
    const risks = [aCompleteRisk({ weighing: 'New words' })];
    expect((await save({ ...assessment, risks }, snapshot)).kind).toBe('saved');
    expect(service.fieldsOf('Risks')).toMatchObject([{ Weighing: 'New words' }]);
  });

  it('is no reason to stop when the save meant to remove it too', async () => {
    const snapshot = snapshotIn(await save(assessment, nothing));
    service.edit('Actions', anAction().key, null);
    expect((await save({ ...assessment, actions: [] }, snapshot)).kind).toBe('saved');
  });
});
