import { describe, expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import { shownColumns } from './shown-columns.ts';
import type { GraphItem } from './graph-reader.ts';

const item: GraphItem = {
  id: '7',
  createdBy: { user: { displayName: 'Asha Rahman' } },
  fields: {
    WhatCanHappen: 'She falls',
    Score: 16,
    Considered: false,
    Affected: ['person', 'carer'],
    StartedOn: '2026-11-03T00:00:00Z',
    SubmittedAt: '2026-07-03T14:32:10Z',
  },
};

const dateTime = (format: string) => ({ dateTime: { format } });

describe('What a column shows', () => {
  it.each([
    ['WhatCanHappen', {}, 'She falls'],
    ['Score', {}, '16'],
    ['Considered', {}, 'No'],
    ['Affected', {}, 'person; carer'],
    ['StartedOn', dateTime('dateOnly'), '3 Nov 2026'],
    ['SubmittedAt', dateTime('dateTime'), '3 Jul 2026, 15:32'],
    ['Author', {}, 'Asha Rahman'],
    ['Editor', {}, ''],
    ['ID', {}, '7'],
    ['Missing', {}, ''],
  ])('shows %s as people write it', (name, facet, text) => {
    expect(cellText({ name, displayName: name, ...facet }, item)).toBe(text);
  });
});

describe('Which columns are shown', () => {
  const columns = ['Title', 'RecordKey', 'What', 'Attachments', 'Author', 'Created'].map(
    (name) => ({
      name,
      displayName: name,
    }),
  );
  const names = (titled: boolean) => shownColumns(columns, titled).map(({ name }) => name);

  it('puts what people wrote first, then keys, then who and when', () => {
    expect(names(false)).toEqual(['What', 'RecordKey', 'Created', 'Author']);
  });

  it('shows the title where items have one', () => {
    expect(names(true)[0]).toBe('Title');
  });
});
