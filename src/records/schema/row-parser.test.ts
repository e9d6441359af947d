import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  anyDay,
  anyMoment,
  anyPartKey,
  anyText,
} from '../../../test/support/arbitrary-assessment.ts';
import { someAssessmentKey, somePerson } from '../../../test/support/assessment-builder.ts';
import { emptyCells, type Cell, type Column, type ColumnKind } from './column.ts';
import { changedFields, newItemFields } from './field-writer.ts';
import { columnsOf, listNames, type Cells, type ListName } from './lists.ts';
import { parseRow } from './row-parser.ts';

const keys = {
  person: fc.constant(somePerson),
  assessment: fc.constant(someAssessmentKey),
  record: anyPartKey,
} as const;

const filledCells: Readonly<Record<ColumnKind, (column: Column) => fc.Arbitrary<Cell>>> = {
  text: ({ key }) => (key ? keys[key] : anyText.filter((text) => text !== '')),
  note: () => anyText,
  number: ({ values, min = 0, max = 1000 }) =>
    values ? fc.constantFrom(...values) : fc.integer({ min, max }),
  boolean: () => fc.boolean(),
  day: () => anyDay,
  moment: () => anyMoment,
  choice: ({ choices = [] }) => fc.constantFrom(...choices),
  choices: ({ choices = [] }) => fc.subarray([...choices]),
};

function anyCell(column: Column): fc.Arbitrary<Cell> {
  const filled = filledCells[column.kind](column);
  return column.required ? filled : fc.oneof(filled, fc.constant(emptyCells[column.kind]));
}

function anyRow(list: ListName): fc.Arbitrary<Cells> {
  const cells = Object.entries(columnsOf(list)).map(([name, column]) => [name, anyCell(column)]);
  return fc.record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<Cell>>);
}

const leastRisk = {
  RecordKey: 'EK-2F7K9Q-4HT2-K9P3',
  PersonReference: 'EK-2F7K9Q',
  AssessmentKey: 'EK-2F7K9Q-4HT2',
};

describe('a row of any list', () => {
  it.each(listNames)('of %s comes back from a new item’s fields as it was written', (list) => {
    fc.assert(
      fc.property(anyRow(list), (row) => {
        const fields = newItemFields(list, somePerson, row);
        expect(parseRow(list, fields)).toEqual({ ok: true, row });
      }),
    );
  });

  it.each(listNames)('of %s comes back from a change of all its columns', (list) => {
    fc.assert(
      fc.property(anyRow(list), (row) => {
        const fields = changedFields(list, row, Object.keys(row));
        expect(parseRow(list, fields)).toEqual({ ok: true, row });
      }),
    );
  });
});

describe('writing a row', () => {
  it('gives a new item its record key as title, and leaves out what is empty', () => {
    const row = { RecordKey: somePerson, GivenName: 'Rosa', FamilyName: '', DateOfBirth: null };
    expect(newItemFields('People', somePerson, row)).toEqual({
      Title: somePerson,
      RecordKey: somePerson,
      GivenName: 'Rosa',
    });
  });

  it('empties with null, and names the type of several choices', () => {
    const row = {
      Weighing: '',
      ClosedOn: null,
      Level: null,
      Affected: ['staff'],
      ExtremeHarm: false,
    };
    expect(changedFields('Risks', row, Object.keys(row))).toEqual({
      Weighing: null,
      ClosedOn: null,
      Level: null,
      ExtremeHarm: false,
      'Affected@odata.type': 'Collection(Edm.String)',
      Affected: ['staff'],
    });
  });
});

describe('reading a list item', () => {
  it('takes a column that is absent, null or empty text for empty', () => {
    const parsed = parseRow('Risks', { ...leastRisk, Weighing: null, Level: '' });
    expect(parsed).toMatchObject({
      ok: true,
      row: { Weighing: '', Level: null, Likelihood: null, ExtremeHarm: false, Affected: [] },
    });
  });

  it('leaves out columns that are not in the schema', () => {
    const parsed = parseRow('Risks', { ...leastRisk, Title: 'x', Council_x0020_note: 'y' });
    expect(parsed.ok && Object.keys(parsed.row)).toEqual(Object.keys(columnsOf('Risks')));
  });

  it('reads any line break as one character', () => {
    const parsed = parseRow('Risks', { ...leastRisk, Weighing: 'one\r\ntwo\rthree\nfour' });
    expect(parsed).toMatchObject({ row: { Weighing: 'one\ntwo\nthree\nfour' } });
  });

  it.each([
    ['a score that no likelihood and impact give [K-020]', { Score: 7 }, 'Risk score'],
    ['a likelihood outside the scale', { Likelihood: 9 }, 'Likelihood'],
    ['half a number', { Impact: 2.5 }, 'Impact'],
    ['a number written as text', { Impact: '3' }, 'Impact'],
    ['a choice nobody offers', { NamedBy: 'neighbour' }, 'Named by'],
    [
      'a choice nobody offers among others',
      { Affected: ['staff', 'pets'] },
      'Who might be affected',
    ],
    ['a day that does not exist', { ClosedOn: '2026-02-30T00:00:00Z' }, 'Closed on'],
    ['a key that is none', { OutcomeKey: 'my outcome' }, 'Outcome (key)'],
    ['a key in small letters, which no query would find', { RecordKey: 'ek-2f7k9q' }, 'Record key'],
    ['an assessment that is missing', { AssessmentKey: null }, 'Assessment'],
    ['yes or no written as text', { ExtremeHarm: 'yes' }, 'Extreme harm possible'],
  ])('refuses %s, and says in which column', (_case, fields, column) => {
    expect(parseRow('Risks', { ...leastRisk, ...fields })).toEqual({ ok: false, column });
  });
});
