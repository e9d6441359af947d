import { describe, expect, it } from 'vitest';
import { queryPath } from './item-query.ts';

const ask = (where: Parameters<typeof queryPath>[1]['where'], top?: number) =>
  new URL(
    queryPath('site-1', { list: 'People', where, ...(top !== undefined && { top }) }),
    'https://graph.example',
  );

describe('a question to a list', () => {
  it('asks for every column by name, and for one page', () => {
    const url = ask({ column: 'RecordKey', is: 'EK-2F7K9Q' });
    expect(url.pathname).toBe('/sites/site-1/lists/People/items');
    expect(url.searchParams.get('$expand')).toBe(
      'fields($select=RecordKey,SaveKey,GivenName,FamilyName,PreferredName,SearchFamilyName,' +
        'SearchNameInUse,DateOfBirth,Team,WhatMatters,Communication)',
    );
    expect(url.searchParams.get('$top')).toBe('200');
  });

  it.each([
    [{ column: 'Team', is: 'North & West' }, "fields/Team eq 'North & West'"],
    [
      { column: 'SearchFamilyName', startsWith: "o'brien#1%" },
      "startswith(fields/SearchFamilyName,'o''brien#1%')",
    ],
    [{ column: 'Team', is: "' or 1 eq 1" }, "fields/Team eq ''' or 1 eq 1'"],
  ])('asks %o with quotes doubled and everything encoded', (where, filter) => {
    expect(ask(where).searchParams.get('$filter')).toBe(filter);
  });

  it.each(['GivenName', 'NoSuchColumn', 'constructor'])(
    'is a mistake in our code by %s, which SharePoint cannot search',
    (column) => {
      expect(() => ask({ column, is: 'x' })).toThrow(`People.${column} is not indexed`);
    },
  );

  it.each([0, 5001, 2.5])('is a mistake in our code with a page of %d rows', (top) => {
    expect(() => ask({ column: 'RecordKey', is: 'x' }, top)).toThrow('1 to 5000 rows');
  });
});
