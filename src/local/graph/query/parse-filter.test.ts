import { describe, expect, it } from 'vitest';
import type { ColumnDefinition } from '../columns/list-column.ts';
import { GraphFailure } from '../failure/graph-failure.ts';
import { parseFilter } from './parse-filter.ts';

const columns: readonly ColumnDefinition[] = [
  { name: 'Team', indexed: true, text: {} },
  { name: 'Score', indexed: true, number: {} },
  { name: 'Open', indexed: true, boolean: {} },
  { name: 'DueOn', indexed: true, dateTime: { format: 'dateOnly' } },
  { name: 'Note', text: { allowMultipleLines: true } },
];

function failureOf(filter: string): GraphFailure {
  try {
    parseFilter(filter, columns);
  } catch (failure) {
    if (failure instanceof GraphFailure) return failure;
    throw failure;
  }
  throw new Error('The filter was taken');
}

describe('a filter on list items', () => {
  it.each([
    ["fields/Team eq 'Harbour'", 'Team', 'eq', 'harbour'],
    ["fields/Team ne 'Harbour'", 'Team', 'ne', 'harbour'],
    ["startswith(fields/Team,'Har')", 'Team', 'startswith', 'har'],
    ["startswith( fields/Team , 'Har' )", 'Team', 'startswith', 'har'],
    ["fields/Team eq 'O''Brien and (sons)'", 'Team', 'eq', "o'brien and (sons)"],
    ["fields/Team eq 'this or that'", 'Team', 'eq', 'this or that'],
    ['fields/Score ge 16', 'Score', 'ge', 16],
    ['fields/Open eq true', 'Open', 'eq', 1],
    ["fields/DueOn lt '2026-07-01'", 'DueOn', 'lt', '2026-06-30t23:00:00z'],
  ])('%s compares one field', (filter, column, operator, value) => {
    expect(parseFilter(filter, columns)).toEqual({ column, comparisons: [{ operator, value }] });
  });

  it('takes several comparisons of the same field', () => {
    const { comparisons } = parseFilter('fields/Score ge 8 and fields/Score lt 16', columns);
    expect(comparisons).toEqual([
      { operator: 'ge', value: 8 },
      { operator: 'lt', value: 16 },
    ]);
  });

  it.each([
    '',
    "Team eq 'Harbour'",
    "fields.Team eq 'Harbour'",
    'fields/Team eq Harbour',
    "fields/Team = 'Harbour'",
    "fields/Team eq 'Harbour",
    "fields/Score eq '16'",
    'fields/Score eq many',
    'fields/Open eq 1',
    "fields/DueOn eq 'tomorrow'",
    "(fields/Team eq 'Harbour')",
  ])('refuses %s as no filter clause', (filter) => {
    expect(failureOf(filter)).toMatchObject({ status: 400, code: 'invalidRequest' });
    expect(failureOf(filter).message).toBe('Invalid filter clause');
  });

  it('names a field that the list does not have', () => {
    expect(failureOf("fields/Gone eq 'x'").message).toBe("Field 'Gone' is not recognized");
  });

  it.each(['Note', 'Title', 'Created'])('refuses %s, which is not indexed', (name) => {
    const { status, message } = failureOf(`fields/${name} eq 'x'`);
    expect(status).toBe(400);
    expect(message).toContain(`Field '${name}' cannot be referenced in filter or orderby`);
    expect(message).toContain('HonorNonIndexedQueriesWarningMayFailRandomly');
  });

  it.each([
    "fields/Team eq 'a' or fields/Team eq 'b'",
    "fields/Team eq 'a' and fields/Score eq 1",
    "contains(fields/Team,'a')",
    'fields/Team eq null',
    "fields/Team ne 'a' and fields/Team ne 'b'",
  ])('says plainly that %s is not modelled', (filter) => {
    expect(failureOf(filter)).toMatchObject({ status: 501, code: 'notImplemented' });
  });
});
