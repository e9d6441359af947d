import { describe, expect, it } from 'vitest';
import { columnsOf, listNames } from './lists.ts';

const all = listNames.flatMap((list) =>
  Object.entries(columnsOf(list)).map(([name, column]) => ({ list, name, column })),
);

describe('what SharePoint allows of a list', () => {
  it.each(listNames)('holds for %s: at most 20 indexes', (list) => {
    const indexed = Object.values(columnsOf(list)).filter((column) => column.indexed);
    expect(indexed.length).toBeLessThanOrEqual(20);
  });

  it('holds for every unique column: it is indexed', () => {
    const bare = all.filter(({ column }) => column.unique && !column.indexed);
    expect(bare).toEqual([]);
  });

  it('holds for every note: it is never indexed', () => {
    expect(all.filter(({ column }) => column.kind === 'note' && column.indexed)).toEqual([]);
  });

  it('holds for every text: 255 characters on one line, 63,999 in a note', () => {
    const most = { text: 255, note: 63_999 } as Readonly<Record<string, number>>;
    const tooLong = all.filter(
      ({ column }) => (column.maxLength ?? 0) > (most[column.kind] ?? Infinity),
    );
    expect(tooLong).toEqual([]);
  });

  it('holds for every column: its name starts with a letter and has at most 32 letters and digits', () => {
    expect(all.filter(({ name }) => !/^[A-Za-z][A-Za-z0-9]{0,31}$/.test(name))).toEqual([]);
  });
});

describe('the list schema', () => {
  it.each(listNames)(
    'gives %s a unique record key and the key of the save that wrote it',
    (list) => {
      const columns = columnsOf(list);
      expect(columns.RecordKey).toMatchObject({ indexed: true, unique: true, required: true });
      expect(columns.SaveKey).toMatchObject({ kind: 'text', stamp: true, derived: true });
    },
  );

  it.each(listNames)('heads no two columns of %s alike, nor like SharePoint’s own', (list) => {
    const titles = Object.values(columnsOf(list)).map((column) => column.title);
    const own = ['Title', 'Created', 'Modified', 'Created By', 'Modified By', 'ID', 'Attachments'];
    expect(new Set([...titles, ...own]).size).toBe(titles.length + own.length);
  });

  it('keeps names and contact details in People alone', () => {
    const named = all.filter(({ name }) =>
      /GivenName|FamilyName|PreferredName|BirthDate/.test(name),
    );
    expect(new Set(named.map(({ list }) => list))).toEqual(new Set(['People']));
  });

  it('lets either side’s scores be only what likelihood and impact can give [K-020]', () => {
    const { Score } = columnsOf('Risks');
    expect(Score?.values).toContain(25);
    expect(Score?.values).not.toContain(7);
  });
});
