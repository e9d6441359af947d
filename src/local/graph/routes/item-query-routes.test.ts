import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGraph, type Call, type TestGraph } from '../../../../test/support/local-graph.ts';

let place: TestGraph;
let asha: Call;

beforeAll(async () => {
  place = await startTestGraph();
  asha = place.as('asha.rahman');
  place.graph.bulkInsert({
    list: 'People',
    by: 'asha.rahman',
    items: Array.from({ length: 250 }, (_, place_) => ({
      RecordKey: `EK-${String(place_).padStart(6, '0')}`,
      Team: place_ < 7 ? 'Moorside' : 'Harbour',
      ...(place_ === 3 && { SearchFamilyName: 'Ó Briain, Úna' }),
    })),
  });
});
afterAll(() => place.stop());

interface Page {
  readonly value: readonly { readonly id: string; readonly fields?: object }[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

async function page(path: string): Promise<Page> {
  const { status, body } = await asha('GET', path);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as Page;
}

function people(query = ''): string {
  return `${place.site}/lists/People/items${query}`;
}

function pathOf(link: string | undefined): string {
  const url = new URL(link ?? '');
  expect(url.origin).toBe(place.graph.origin);
  return url.pathname.replace('/v1.0', '') + url.search;
}

describe('a page of items', () => {
  it('holds 200 unless asked otherwise and links to the next, in the order they were made', async () => {
    const first = await page(people());
    expect(first.value).toHaveLength(200);
    const next = await page(pathOf(first['@odata.nextLink']));
    expect(next.value.map(({ id }) => id)).toEqual(
      Array.from({ length: 50 }, (_, after) => String(201 + after)),
    );
    expect(next).not.toHaveProperty('@odata.nextLink');
  });

  it('keeps the rest of the question in its link', async () => {
    const first = await page(people('?$top=2&$select=id&$expand=fields($select=Team)'));
    const next = await page(pathOf(first['@odata.nextLink']));
    expect(next.value).toHaveLength(2);
    expect(next.value[0]).toMatchObject({ id: '3', fields: { Team: 'Moorside' } });
    expect(next.value[0]).not.toHaveProperty('webUrl');
  });

  it('is never larger than 5,000, whatever is asked', async () => {
    expect((await page(people('?$top=9000'))).value).toHaveLength(250);
  });

  it.each(['?$top=0', '?$top=-1', '?$top=ten', '?$skiptoken=elsewhere', '?$top=1&$top=2'])(
    'is refused for %s',
    async (query) => {
      expect(await asha('GET', people(query))).toMatchObject({
        status: 400,
        body: { error: { code: 'invalidRequest' } },
      });
    },
  );

  it.each([
    '$orderby=fields/Team',
    '$search=x',
    '$skip=3',
    '$count=true',
    'expand=fields',
    '$expand=versions',
  ])('is not modelled with %s, and says so', async (query) => {
    const { status, body } = await asha('GET', people(`?${query}`));
    expect(status).toBe(501);
    expect((body as { error: { message: string } }).error.message).toContain('does not do this');
  });
});

describe('a filter', () => {
  it.each([
    ["fields/Team eq 'moorside'", 7],
    ["fields/Team ne 'MOORSIDE'", 243],
    ["startswith(fields/RecordKey,'ek-00012')", 10],
    ["startswith(fields/SearchFamilyName,'ó bri')", 1],
    ["fields/RecordKey ge 'EK-000240' and fields/RecordKey lt 'EK-000245'", 5],
    ["fields/Team eq 'Nowhere'", 0],
    ["fields/Team eq '''; drop table item; --'", 0],
    ["startswith(fields/Team,'%')", 0],
  ])('%s finds %i, without regard to case', async (filter, found) => {
    const { value } = await page(people(`?$top=5000&$filter=${encodeURIComponent(filter)}`));
    expect(value).toHaveLength(found);
  });

  it('goes on over pages', async () => {
    const filter = encodeURIComponent("fields/Team eq 'Moorside'");
    const first = await page(people(`?$top=5&$filter=${filter}`));
    const next = await page(pathOf(first['@odata.nextLink']));
    expect([...first.value, ...next.value].map(({ id }) => id)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  it('follows a change at once', async () => {
    const filter = people(`?$filter=${encodeURIComponent("fields/RecordKey eq 'EK-000100'")}`);
    const [item] = (await page(filter)).value;
    await asha('PATCH', people(`/${item?.id ?? ''}/fields`), { body: { RecordKey: 'EK-CHANGED' } });
    expect((await page(filter)).value).toHaveLength(0);
    const changed = encodeURIComponent("fields/RecordKey eq 'ek-changed'");
    expect((await page(people(`?$filter=${changed}`))).value).toHaveLength(1);
  });

  it('is refused on a column without an index, even with the header that Graph offers', async () => {
    const { status, body } = await asha('GET', people("?$filter=fields/GivenName eq 'x'"), {
      headers: { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' },
    });
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain("Field 'GivenName' cannot be referenced in filter");
  });

  it('names a column that someone deleted', async () => {
    const { status, body } = await asha('GET', people("?$filter=fields/Gone eq 'x'"));
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain("Field 'Gone' is not recognized");
  });
});

/** A list that is there for its test alone. */
async function makeList(displayName: string): Promise<string> {
  const columns = [
    { name: 'Key', indexed: true, enforceUniqueValues: true, text: {} },
    { name: 'Place', indexed: true, text: {} },
    { name: 'Words', text: {} },
  ];
  const body = { displayName, columns, list: { template: 'genericList' } };
  const admin = place.as('nick.farrow', ['Sites.Manage.All']);
  const { status } = await admin('POST', `${place.site}/lists`, { body });
  expect(status).toBe(201);
  return `${place.site}/lists/${displayName}/items`;
}

describe('the list view threshold', () => {
  let large: string;

  beforeAll(async () => {
    large = await makeList('Large');
    const items = Array.from({ length: 5001 }, (_, place_) => ({
      Key: `K${place_}`,
      Place: place_ < 5000 ? 'here' : 'there',
    }));
    place.graph.bulkInsert({ list: 'Large', by: 'asha.rahman', items });
  });

  it.each([["startswith(fields/Key,'K')"], ["fields/Place ge 'a'"], ["fields/Place ne 'here'"]])(
    'refuses %s, which looks at more than 5,000 rows, however few are asked for',
    async (filter) => {
      const query = `?$top=1&$filter=${encodeURIComponent(filter)}`;
      const { status, body } = await asha('GET', large + query);
      expect(status).toBe(429);
      expect(JSON.stringify(body)).toContain('exceeds the list view threshold');
    },
  );

  it('lets 5,000 rows through, and all items without a filter', async () => {
    const query = `?$top=5000&$filter=${encodeURIComponent("fields/Place eq 'here'")}`;
    expect((await page(large + query)).value).toHaveLength(5000);
    expect((await page(`${large}?$top=5000`)).value).toHaveLength(5000);
  });
});

describe('what changed in a list', () => {
  let small: string;

  async function make(key: string): Promise<string> {
    const { body } = await asha('POST', small, { body: { fields: { Key: key } } });
    return (body as { id: string }).id;
  }

  beforeAll(async () => {
    small = await makeList('Small');
  });

  it('is everything first, then each item once as it is now, then what was deleted', async () => {
    const [kept, gone] = [await make('A'), await make('B')];
    const all = await page(`${small}/delta?$expand=fields($select=Words)`);
    expect(all.value.map(({ id }) => id)).toEqual([kept, gone]);
    await asha('PATCH', `${small}/${kept}/fields`, { body: { Words: 'one' } });
    await asha('PATCH', `${small}/${kept}/fields`, { body: { Words: 'two' } });
    await asha('DELETE', `${small}/${gone}`);
    const since = await page(pathOf(all['@odata.deltaLink']));
    expect(since.value).toMatchObject([
      { id: kept, fields: { Words: 'two' } },
      { id: gone, deleted: { state: 'deleted' } },
    ]);
    expect((await page(pathOf(since['@odata.deltaLink']))).value).toEqual([]);
    expect((await page(`${small}/delta`)).value.map(({ id }) => id)).toEqual([kept]);
  });

  it('comes by the page', async () => {
    await make('C');
    const first = await page(`${small}/delta?$top=1`);
    expect(first).not.toHaveProperty('@odata.deltaLink');
    const next = await page(pathOf(first['@odata.nextLink']));
    expect(next.value).toHaveLength(1);
  });

  it('starts from now with the token latest', async () => {
    const latest = await page(`${small}/delta?token=latest`);
    expect(latest.value).toEqual([]);
    const id = await make('D');
    expect((await page(pathOf(latest['@odata.deltaLink']))).value).toMatchObject([{ id }]);
  });

  it('has to be asked anew with a token that is too old, of another list, or none', async () => {
    const latest = pathOf((await page(`${small}/delta?token=latest`))['@odata.deltaLink']);
    const elsewhere = latest.replace('/Small/', '/Large/');
    const noToken = `${small}/delta?token=x`;
    place.now += 61 * 86_400_000;
    const later = place.as('asha.rahman');
    for (const path of [latest, elsewhere, noToken]) {
      const { status, headers } = await later('GET', path);
      expect(status).toBe(410);
      expect(headers.get('Location')).toMatch(/\/items\/delta$/);
    }
  });
});
