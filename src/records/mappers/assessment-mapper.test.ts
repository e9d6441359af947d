import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { contentVersion } from '#content/content-version.ts';
import { unrated } from '#domain/risk-matrix/rating.ts';
import { anyAssessment } from '../../../test/support/arbitrary-assessment.ts';
import {
  aCompleteAssessment,
  aDay,
  aKey,
  aMoment,
  anAction,
  anAssessment,
  anOutcome,
  aRisk,
  aSubmittedAssessment,
  rated,
  theAssessor,
} from '../../../test/support/assessment-builder.ts';
import { aStoredRecord, storedInOrder } from '../../../test/support/stored-records.ts';
import type { DesiredRecord } from '../record.ts';
import { newItemFields } from '../schema/field-writer.ts';
import { parseRow } from '../schema/row-parser.ts';
import { assessmentFromRecords, assessmentToRecords } from './assessment-mapper.ts';
import { recordsOf } from './records-of.ts';

function ownRow(records: readonly DesiredRecord[]) {
  return recordsOf(records, 'Assessments')[0]?.row;
}

describe('an assessment as list items', () => {
  it('comes back whole, whatever it holds', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(assessmentFromRecords(assessmentToRecords(assessment))).toEqual(assessment);
      }),
    );
  });

  it('comes back whole from the fields SharePoint keeps', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const kept = assessmentToRecords(assessment).map((record) => {
          const parsed = parseRow(record.list, newItemFields(record.list, record.key, record.row));
          return { ...record, row: parsed.ok ? parsed.row : null } as DesiredRecord;
        });
        expect(assessmentFromRecords(kept)).toEqual(assessment);
      }),
    );
  });

  it('comes back in the order its parts were made, with what is not saved yet last', () => {
    const words = ['first', 'second', 'third', 'not saved yet'];
    const outcomes = words.map((each, index) =>
      anOutcome({ key: aKey(`Q${index}Q${index}`), words: each }),
    );
    const records = assessmentToRecords(anAssessment({ outcomes }));
    const saved = storedInOrder(records.slice(0, -1)).toReversed();
    const unsaved = records.slice(-1);
    const back = assessmentFromRecords([...unsaved, ...saved]);
    expect(back.outcomes.map((outcome) => outcome.words)).toEqual(words);
  });

  it('counts items as numbers: the tenth comes after the ninth', () => {
    const nine = anOutcome({ key: aKey('Q9Q9'), words: 'nine' });
    const ten = anOutcome({ key: aKey('QXQX'), words: 'ten' });
    const [own, ...rest] = assessmentToRecords(anAssessment({ outcomes: [ten, nine] }));
    const [tenth, ninth] = rest.map((record, index) =>
      aStoredRecord(record, { itemId: String(10 - index) }),
    );
    const back = assessmentFromRecords([own, tenth, ninth].filter((record) => !!record));
    expect(back.outcomes.map((outcome) => outcome.words)).toEqual(['nine', 'ten']);
  });

  it('is a mistake in our code without its own item', () => {
    expect(() => assessmentFromRecords([])).toThrow('hold no assessment');
  });

  it('keeps the moment of submission to the second', () => {
    const submitted = aSubmittedAssessment({ submittedAt: aMoment('2026-11-24T09:30:12.345Z') });
    const back = assessmentFromRecords(assessmentToRecords(submitted));
    expect(back.submittedAt).toBe('2026-11-24T09:30:12.000Z');
  });
});

describe('what SharePoint shows of an assessment without Evenkeel', () => {
  const low = aRisk({ key: aKey('R2R2'), firstRating: rated(2, 2) });
  const high = aRisk({ key: aKey('R3R3'), firstRating: rated(4, 5), resultingRating: rated(2, 4) });
  const open = aRisk({ key: aKey('R4R4'), firstRating: { ...unrated, impact: 5 } });
  const closed = aRisk({
    key: aKey('R5R5'),
    firstRating: rated(5, 5),
    closedOn: aDay('2026-11-20'),
  });
  const assessment = anAssessment({ risks: [low, high, open, closed] });
  const records = assessmentToRecords(assessment);

  it('is the highest open risk’s score and level, never a mean [K-025]', () => {
    expect(ownRow(records)).toMatchObject({ OverallScore: 20, OverallLevel: 'high' });
  });

  it('is how many of its open risks are rated', () => {
    expect(ownRow(records)).toMatchObject({ RisksRated: 2, RisksOpen: 3 });
  });

  it('is each risk’s score and level, first and resulting, computed from its ratings [K-019]', () => {
    const rows = recordsOf(records, 'Risks').map(({ row }) => row);
    expect(rows).toMatchObject([
      { Score: 4, Level: 'low', ResultingScore: null, ResultingLevel: null },
      { Score: 20, Level: 'high', ResultingScore: 8, ResultingLevel: 'medium' },
      { Likelihood: null, Impact: 5, Score: null, Level: null },
      { Score: 25, Level: 'high' },
    ]);
  });

  it('is nothing overall while no risk is rated', () => {
    const row = ownRow(assessmentToRecords(anAssessment({ risks: [open] })));
    expect(row).toMatchObject({ OverallScore: null, OverallLevel: null, RisksRated: 0 });
  });

  it('is who has it to do, until it is submitted', () => {
    expect(ownRow(records)?.OpenFor).toBe(theAssessor.id);
    expect(ownRow(assessmentToRecords(aSubmittedAssessment()))?.OpenFor).toBe('');
  });

  it('is the version of the form it answers', () => {
    expect(ownRow(records)?.ContentVersion).toBe(contentVersion);
  });

  it('is what an action belongs to: its risk, its assessment, its person', () => {
    const [action] = recordsOf(
      assessmentToRecords(aCompleteAssessment({ actions: [anAction()] })),
      'Actions',
    );
    expect(action?.row).toMatchObject({
      RiskKey: aKey('R2R2'),
      AssessmentKey: assessment.key,
      PersonReference: assessment.person,
    });
  });
});

describe('a score somebody typed over in SharePoint', () => {
  it('is never read back: the ratings say what it is', () => {
    const records = assessmentToRecords(
      anAssessment({ risks: [aRisk({ firstRating: rated(2, 2) })] }),
    );
    const altered = records.map((record) =>
      record.list === 'Risks'
        ? { ...record, row: { ...record.row, Score: 25, Level: 'high' as const } }
        : record,
    ) as readonly DesiredRecord[];
    expect(assessmentToRecords(assessmentFromRecords(altered))).toEqual(records);
  });
});
