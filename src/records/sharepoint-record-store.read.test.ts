import { beforeEach, describe, expect, it } from 'vitest';
import { GraphError } from '#graph/graph-error.ts';
import {
  aCompleteAssessment,
  aDay,
  someAssessmentKey,
  somePerson,
  theAssessor,
} from '../../test/support/assessment-builder.ts';
import { FakeGraph } from '../../test/support/fake-graph.ts';
import { aTask } from '../../test/support/task-builder.ts';
import type { DesiredRecord } from './record.ts';
import type { RecordQuery, RecordStore } from './record-store.ts';
import { assessmentFromRecords, assessmentToRecords } from './mappers/assessment-mapper.ts';
import { taskToRecord } from './mappers/task-mapper.ts';
import { partLists } from './schema/part-lists.ts';
import { createRecordStore } from './sharepoint-record-store.ts';
import { UnreadableRecordError } from './unreadable-record.ts';

let service: FakeGraph;
let store: RecordStore;

beforeEach(() => {
  service = new FakeGraph();
  store = createRecordStore({ graph: service.as(theAssessor), siteId: 'site-1' });
});

async function given(records: readonly DesiredRecord[]) {
  const parent = records[0]?.key ?? somePerson;
  await store.save({ parent, base: new Map(), desired: records, saveKey: 's' });
  service.roundTrips = 0;
}

const wholeAssessment: readonly RecordQuery[] = [
  { list: 'Assessments', where: { column: 'RecordKey', is: someAssessmentKey } },
  ...partLists.map((list) => ({ list, where: { column: 'AssessmentKey', is: someAssessmentKey } })),
];

const risks: RecordQuery = {
  list: 'Risks',
  where: { column: 'AssessmentKey', is: someAssessmentKey },
};

describe('reading records', () => {
  const assessment = aCompleteAssessment({ startedOn: aDay('2026-07-01') });

  it('opens an assessment in one round trip, exactly as it was saved', async () => {
    await given(assessmentToRecords(assessment));
    const pages = await store.read(wholeAssessment);
    expect(assessmentFromRecords(pages.flatMap((page) => page.records))).toEqual(assessment);
    expect(service.roundTrips).toBe(1);
  });

  it('answers where an item is, its version, and who and when by the server’s stamp', async () => {
    await given(assessmentToRecords(assessment));
    const [page] = await store.read([risks]);
    expect(page?.records[0]).toMatchObject({
      itemId: expect.stringMatching(/^\d+$/) as string,
      etag: expect.stringMatching(/^".+,1"$/) as string,
      createdBy: theAssessor,
      createdAt: '2026-11-24T09:00:00.000Z',
      modifiedBy: theAssessor,
      modifiedAt: '2026-11-24T09:00:00.000Z',
    });
  });

  it('answers nobody as the author of what an app wrote', async () => {
    const graph = service.as(theAssessor);
    await given([taskToRecord(aTask())]);
    const nameless = createRecordStore({
      siteId: 'site-1',
      graph: {
        ...graph,
        send: async (request) => {
          const reply = await graph.send(request);
          const text = JSON.stringify(reply.body).replaceAll('"user":', '"application":');
          return { ...reply, body: JSON.parse(text) as unknown };
        },
      },
    });
    const [page] = await nameless.read([
      { list: 'Tasks', where: { column: 'RecordKey', is: aTask().key } },
    ]);
    expect(page?.records[0]?.createdBy).toEqual({ id: '', name: '' });
  });

  it('says when there is more than the page asked for', async () => {
    const tasks = ['R2R2-H01', 'R3R3-H01', 'R4R4-H01'].map((segment) =>
      aTask({ key: `${someAssessmentKey}-${segment}` as ReturnType<typeof aTask>['key'] }),
    );
    for (const task of tasks) await given([taskToRecord(task)]);
    const query = { list: 'Tasks', where: { column: 'OpenFor', is: aTask().openFor } } as const;
    const [two, three] = await store.read([
      { ...query, top: 2 },
      { ...query, top: 3 },
    ]);
    expect(two).toMatchObject({ more: true });
    expect(two?.records).toHaveLength(2);
    expect(three).toMatchObject({ more: false });
  });

  it('takes other requests along in the same round trip, each with its own outcome', async () => {
    await given([taskToRecord(aTask())]);
    const other = { id: 'other', method: 'GET', path: '/me/manager' } as const;
    const { pages, replies } = await store.readAlongside([risks, risks], [other]);
    expect(pages).toHaveLength(2);
    expect([...replies.keys()]).toEqual(['other']);
    expect(replies.get('other')).toMatchObject({ kind: 'not-found' });
    expect(service.roundTrips).toBe(1);
  });

  it('is a mistake in our code beyond 20 requests', async () => {
    await expect(store.read(Array<RecordQuery>(21).fill(risks))).rejects.toThrow('20 requests');
    expect(service.roundTrips).toBe(0);
  });

  it('fails as a whole when one query fails', async () => {
    service.missingColumns.add('Risks.Weighing');
    const own = wholeAssessment.slice(0, 1);
    await expect(store.read([...own, risks])).rejects.toMatchObject({
      kind: 'refused-request',
      detail: 'Weighing',
    });
  });

  it('finds nothing in a closed list where that is what it means, and fails where it is not', async () => {
    const closed = new GraphError('forbidden', { status: 403 });
    const graph = { ...service.as(), send: () => Promise.reject(closed) };
    const shut = createRecordStore({ graph, siteId: 'site-1' });
    const nothing = { records: [], more: false, unreadable: [] };
    expect(await shut.read([{ ...risks, closedMeansNone: true }])).toEqual([nothing]);
    await expect(shut.read([risks])).rejects.toBe(closed);
  });

  it('refuses an answer that is no page of items', async () => {
    const graph = { ...service.as(), send: () => Promise.resolve({ status: 200, body: {} }) };
    const odd = createRecordStore({ graph, siteId: 'site-1' });
    await expect(odd.read([risks])).rejects.toMatchObject({ kind: 'invalid-response' });
  });
});

describe('a record that somebody spoilt in SharePoint', () => {
  const key = `${someAssessmentKey}-R2R2`;

  beforeEach(async () => {
    await given(assessmentToRecords(aCompleteAssessment()));
  });

  it.each([
    ['a likelihood of 9', { Likelihood: 9 }, 'Likelihood'],
    ['a score of 7', { Score: 7 }, 'Risk score'],
    ['an unknown choice', { NamedBy: 'neighbour' }, 'Named by'],
    ['30 February', { ClosedOn: '2026-02-30T00:00:00Z' }, 'Closed on'],
  ])(
    'is named by list, key and column where it has to be read whole: %s',
    async (_case, change, column) => {
      service.edit('Risks', key, change);
      service.answerDay = (day) => day;
      const failure = await store.read(wholeAssessment).catch((thrown: unknown) => thrown);
      expect(failure).toBeInstanceOf(UnreadableRecordError);
      expect(failure).toMatchObject({ list: 'Risks', key, column });
    },
  );

  it('is named beside the rows that can be read in a tolerant query', async () => {
    service.edit('Risks', key, { Impact: 0 });
    const [page] = await store.read([{ ...risks, tolerant: true }]);
    expect(page).toEqual({
      records: [],
      more: false,
      unreadable: [{ list: 'Risks', key, column: 'Impact' }],
    });
  });

  it('is named by its number when its key is what cannot be read', async () => {
    service.edit('Risks', key, { RecordKey: 'my risk' });
    const [page] = await store.read([{ ...risks, tolerant: true }]);
    expect(page?.unreadable[0]?.key).toMatch(/^item \d+$/);
  });

  it('never shows what stands in the column', async () => {
    service.edit('Risks', key, { NamedBy: 'Mrs Patel next door' });
    const failure = await store.read([risks]).catch((thrown: unknown) => String(thrown));
    expect(failure).toContain('Named by');
    expect(failure).not.toContain('Patel');
  });
});
