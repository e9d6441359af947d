import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#domain/assessment/assessment.ts';
import {
  aCompleteAssessment,
  aCompleteRisk,
  aKey,
  aMoment,
  anAction,
  anAssessment,
  anOutcome,
  aStrength,
  rated,
  someAssessmentKey,
  theManager,
  theSafetyRepresentative,
} from '../../test/support/assessment-builder.ts';
import { anyTwoChanges } from '../../test/support/arbitrary-changes.ts';
import { storedInOrder } from '../../test/support/stored-records.ts';
import { aTask } from '../../test/support/task-builder.ts';
import { assessmentFromRecords, assessmentToRecords } from './mappers/assessment-mapper.ts';
import { taskToRecord } from './mappers/task-mapper.ts';
import { mergeRecords, type Merge, type MergeChoice } from './merge.ts';
import type { DesiredRecord, Snapshot } from './record.ts';
import { columnsOf, type Cells } from './schema/lists.ts';
import { sameCell } from './schema/row-differences.ts';
import { snapshotOf } from './snapshot.ts';

const later = aMoment('2026-11-24T14:00:00.000Z');

const storedBase = (assessment: Assessment): Snapshot =>
  snapshotOf(storedInOrder(assessmentToRecords(assessment)));

const storedTheirs = (assessment: Assessment): Snapshot =>
  snapshotOf(storedInOrder(assessmentToRecords(assessment), { by: theManager, at: later }));

function merge(base: Assessment, mine: Assessment, theirs: Assessment): Merge {
  return mergeRecords({
    base: storedBase(base),
    mine: assessmentToRecords(mine),
    theirs: storedTheirs(theirs),
  });
}

function settled(merged: Merge, choice: MergeChoice = 'mine'): readonly DesiredRecord[] {
  const joined = merged.resolve(new Map(merged.collisions.map(({ id }) => [id, choice])));
  if (!joined.ok) throw new Error('Every collision has its choice');
  return joined.value;
}

const joined = (merged: Merge, choice: MergeChoice = 'mine'): Assessment =>
  assessmentFromRecords(settled(merged, choice));

/** Order aside: parts that one side alone has come where the other side's order leaves room. */
function sorted(assessment: Assessment): readonly DesiredRecord[] {
  return assessmentToRecords(assessment).toSorted((one, other) => (one.key < other.key ? -1 : 1));
}

const base = aCompleteAssessment();
const risk = aCompleteRisk();
const withRisk = (change: Partial<typeof risk>): Assessment => ({
  ...base,
  risks: [{ ...risk, ...change }],
});

describe('changes to different fields', () => {
  it('are joined without a question, in one record and across records', () => {
    const mine = { ...withRisk({ weighing: 'Mine' }), wants: 'Mine' };
    const theirs = { ...withRisk({ monitoringHow: 'Theirs' }), noStrengthsReason: 'Theirs' };
    const merged = merge(base, mine, theirs);
    expect(merged.collisions).toEqual([]);
    expect(joined(merged)).toEqual({
      ...withRisk({ weighing: 'Mine', monitoringHow: 'Theirs' }),
      wants: 'Mine',
      noStrengthsReason: 'Theirs',
    });
  });

  it('are told apart: what only I did, what only they did', () => {
    const merged = merge(base, withRisk({ weighing: 'Mine' }), { ...base, wants: 'Theirs' });
    const risks = { kind: 'changed', list: 'Risks', key: risk.key, columns: ['Weighing'] };
    expect(merged.onlyMine).toEqual([risks]);
    expect(merged.onlyTheirs).toEqual([
      { kind: 'changed', list: 'Assessments', key: someAssessmentKey, columns: ['Wants'] },
    ]);
  });

  it('are joined entry by entry in a set', () => {
    const before = withRisk({ affected: ['person', 'carer'], strengths: [aKey('S2S2')] });
    const mine = withRisk({
      affected: ['carer', 'staff'],
      strengths: [aKey('S2S2'), aKey('S3S3')],
    });
    const theirs = withRisk({ affected: ['person', 'carer', 'child'], strengths: [aKey('S4S4')] });
    const merged = merge(before, mine, theirs);
    expect(merged.collisions).toEqual([]);
    const [both] = joined(merged).risks;
    expect(new Set(both?.affected)).toEqual(new Set(['carer', 'child', 'staff']));
    expect(both?.strengths).toEqual([aKey('S4S4'), aKey('S3S3')]);
  });

  it('leave the order in which records were made, with what only I added last', () => {
    const outcome = (segment: string) => anOutcome({ key: aKey(segment), words: segment });
    const [one, two, three] = [outcome('Q2Q2'), outcome('Q3Q3'), outcome('Q4Q4')];
    const merged = merge(
      anAssessment({ outcomes: [one] }),
      anAssessment({ outcomes: [one, two] }),
      anAssessment({ outcomes: [one, three] }),
    );
    expect(joined(merged).outcomes).toEqual([one, three, two]);
  });
});

describe('changes to the same field', () => {
  const merged = merge(base, { ...base, wants: 'Mine' }, { ...base, wants: 'Theirs' });

  it('are a question, with both sides, the base and who saved theirs when', () => {
    expect(merged.collisions).toEqual([
      {
        kind: 'field',
        id: `${someAssessmentKey}:Wants`,
        list: 'Assessments',
        key: someAssessmentKey,
        column: 'Wants',
        base: base.wants,
        mine: 'Mine',
        theirs: 'Theirs',
        theirStamp: { by: theManager, at: later },
      },
    ]);
  });

  it('cannot be joined while nobody has chosen', () => {
    expect(merged.resolve(new Map())).toMatchObject({
      ok: false,
      error: { code: 'unchosen', collisions: merged.collisions },
    });
  });

  it.each([
    ['mine', 'Mine'],
    ['theirs', 'Theirs'],
  ] as const)('become what was chosen: %s', (choice, wants) => {
    expect(joined(merged, choice).wants).toBe(wants);
  });

  it('are no question when both wrote the same', () => {
    const same = { ...base, wants: 'The same' };
    expect(merge(base, same, same)).toMatchObject({ collisions: [], onlyMine: [], onlyTheirs: [] });
  });

  it('are a question when both recorded the same new thing differently', () => {
    const outcome = (words: string) => ({ ...base, outcomes: [anOutcome({ words })] });
    const none = { ...base, outcomes: [] };
    const both = merge(none, outcome('Mine'), outcome('Theirs'));
    expect(both.collisions).toMatchObject([{ kind: 'field', column: 'Words', base: '' }]);
  });
});

describe('columns that mean one thing together', () => {
  it('are one question: no score comes of one person’s likelihood and another’s impact', () => {
    const merged = merge(
      withRisk({ firstRating: rated(2, 2) }),
      withRisk({ firstRating: rated(5, 2) }),
      withRisk({ firstRating: rated(2, 5) }),
    );
    expect(merged.collisions).toMatchObject([
      {
        kind: 'unit',
        unit: 'firstRating',
        columns: ['Likelihood', 'Impact'],
        base: { Likelihood: 2, Impact: 2 },
        mine: { Likelihood: 5, Impact: 2 },
        theirs: { Likelihood: 2, Impact: 5 },
      },
    ]);
    expect(joined(merged, 'mine').risks[0]?.firstRating).toEqual(rated(5, 2));
    expect(joined(merged, 'theirs').risks[0]?.firstRating).toEqual(rated(2, 5));
  });

  it('name one manager, not one person’s id and another’s name', () => {
    const merged = merge(
      { ...base, manager: null },
      { ...base, manager: theManager },
      { ...base, manager: theSafetyRepresentative },
    );
    expect(merged.collisions).toMatchObject([{ kind: 'unit', unit: 'manager' }]);
    expect(joined(merged, 'theirs').manager).toEqual(theSafetyRepresentative);
  });
});

describe('what the app derives', () => {
  it('is never a question, and follows from what was joined', () => {
    const other = { key: aKey('R9R9') };
    const risks = [risk, aCompleteRisk({ ...other, firstRating: rated(1, 1) })];
    const mine = [{ ...risk, firstRating: rated(5, 5) }, risks[1] ?? risk];
    const theirs = [risk, aCompleteRisk({ ...other, firstRating: rated(4, 4) })];
    const merged = merge({ ...base, risks }, { ...base, risks: mine }, { ...base, risks: theirs });
    expect(merged.collisions).toEqual([]);
    const [own] = assessmentToRecords(joined(merged));
    expect(own?.row).toMatchObject({ OverallScore: 25, OverallLevel: 'high' });
  });

  it('lets a task that both raised at the same time stand once, as it was saved first', () => {
    const mine = taskToRecord(aTask({ openedAt: later, openFor: theSafetyRepresentative.id }));
    const theirs = storedInOrder([taskToRecord(aTask())]);
    const merged = mergeRecords({ base: new Map(), mine: [mine], theirs: snapshotOf(theirs) });
    expect(merged.collisions).toEqual([]);
    expect(settled(merged)).toMatchObject([{ row: taskToRecord(aTask()).row }]);
  });
});

describe('a record that one side removed', () => {
  const without = { ...base, strengths: [] };
  const reworded = { ...base, strengths: [aStrength({ description: 'Reworded' })] };

  it('is gone when the other side left it alone', () => {
    const removed = { kind: 'removed', list: 'Strengths', key: aStrength().key, columns: [] };
    expect(merge(base, without, base)).toMatchObject({ collisions: [], onlyMine: [removed] });
    expect(joined(merge(base, base, without)).strengths).toEqual([]);
  });

  it('is a question when they changed what I removed', () => {
    const merged = merge(base, without, reworded);
    expect(merged.collisions).toMatchObject([
      {
        kind: 'record',
        list: 'Strengths',
        mine: null,
        theirs: { Description: 'Reworded' },
        theirStamp: { by: theManager, at: later },
      },
    ]);
    expect(joined(merged, 'mine').strengths).toEqual([]);
    expect(joined(merged, 'theirs').strengths).toEqual(reworded.strengths);
  });

  it('is a question when I changed what they removed', () => {
    const merged = merge(base, reworded, without);
    expect(merged.collisions).toMatchObject([{ kind: 'record', theirs: null, theirStamp: null }]);
    expect(joined(merged, 'mine').strengths).toEqual(reworded.strengths);
    expect(joined(merged, 'theirs').strengths).toEqual([]);
  });

  it('takes a question about its actions with it: none is left without its risk', () => {
    const added = anAction({ key: aKey('B3B3'), what: 'Ask the neighbour' });
    const mine = { ...base, actions: [...base.actions, added] };
    const theirs = { ...base, risks: [], actions: [] };
    const merged = merge(base, mine, theirs);
    expect(merged.collisions).toMatchObject([
      { kind: 'record', list: 'Risks', owned: [anAction().key, added.key] },
    ]);
    expect(joined(merged, 'mine')).toMatchObject({ risks: mine.risks, actions: mine.actions });
    expect(joined(merged, 'theirs')).toMatchObject({ risks: [], actions: [] });
  });
});

describe('any two people’s changes', { timeout: 30_000 }, () => {
  it('give the other side where one side changed nothing', () => {
    fc.assert(
      fc.property(anyTwoChanges, ({ base: before, mine, theirs }) => {
        expect(sorted(joined(merge(before, mine, before)))).toEqual(sorted(mine));
        expect(sorted(joined(merge(before, before, theirs)))).toEqual(sorted(theirs));
      }),
    );
  });

  it('are no question where both did the same', () => {
    fc.assert(
      fc.property(anyTwoChanges, ({ base: before, mine }) => {
        const merged = merge(before, mine, mine);
        expect(merged).toMatchObject({ collisions: [], onlyMine: [], onlyTheirs: [] });
        expect(sorted(joined(merged))).toEqual(sorted(mine));
      }),
    );
  });

  it('are never dropped without appearing: each stands in the result, or in a question', () => {
    fc.assert(
      fc.property(anyTwoChanges, ({ base: before, mine, theirs }) => {
        const merged = merge(before, mine, theirs);
        const result = new Map(settled(merged).map((record) => [record.key, record]));
        const start = storedBase(before);
        const asked = new Set(merged.collisions.map(({ id }) => id));
        for (const side of [assessmentToRecords(mine), assessmentToRecords(theirs)])
          expect(droppedFrom(side, start, result, asked)).toEqual([]);
      }),
    );
  });
});

/** Cells of `side` that differ from the base, and are neither in the result nor asked about. */
function droppedFrom(
  side: readonly DesiredRecord[],
  start: Snapshot,
  result: ReadonlyMap<string, DesiredRecord>,
  asked: ReadonlySet<string>,
): readonly string[] {
  return side.flatMap((record) => {
    const before: Cells | undefined = start.get(record.key)?.row;
    const after: Cells | undefined = result.get(record.key)?.row;
    const row: Cells = record.row;
    const owner = record.list === 'Actions' ? record.row.RiskKey : '';
    if (asked.has(`${record.key}:record`) || asked.has(`${owner}:record`)) return [];
    return Object.entries(columnsOf(record.list))
      .filter(([, column]) => !column.derived && !column.lines && column.kind !== 'choices')
      .filter(([name, { unit = name }]) => !asked.has(`${record.key}:${unit}`))
      .filter(([name]) => before === undefined || !sameCell(before[name], row[name]))
      .filter(([name]) => after === undefined || !sameCell(after[name], row[name]))
      .map(([name]) => `${record.key}:${name}`);
  });
}
