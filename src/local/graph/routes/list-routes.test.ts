import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnDefinitions } from '#records/schema/column-definitions.ts';
import { listNames } from '#records/schema/lists.ts';
import { startTestGraph, type Call, type TestGraph } from '../../../../test/support/local-graph.ts';

let place: TestGraph;
let admin: Call;
let asha: Call;

beforeAll(async () => {
  place = await startTestGraph();
  admin = place.as('nick.farrow', ['Sites.Manage.All']);
  asha = place.as('asha.rahman');
});
afterAll(() => place.stop());

interface Named {
  readonly id: string;
  readonly name: string;
}

function lists(rest = ''): string {
  return `${place.site}/lists${rest}`;
}

async function valuesAt(call: Call, path: string): Promise<readonly Named[]> {
  const { status, body } = await call('GET', path);
  expect(status).toBe(200);
  return (body as { value: Named[] }).value;
}

describe('the site', () => {
  it('is found by id and by address', async () => {
    const byId = await asha('GET', place.site);
    const byAddress = await asha('GET', '/sites/northmere.sharepoint.com:/sites/evenkeel');
    expect(byId.body).toMatchObject({ id: place.graph.siteId, displayName: 'Evenkeel records' });
    expect(byAddress.body).toEqual(byId.body);
  });

  it('is the only one', async () => {
    for (const path of ['/sites/root', '/sites/northmere.sharepoint.com:/sites/other'])
      expect((await asha('GET', path)).status).toBe(404);
  });
});

describe('the lists', () => {
  it('are those of the schema, with its columns', async () => {
    const found = await valuesAt(asha, lists());
    expect(found.map(({ name }) => name)).toEqual(listNames);
    for (const name of listNames) {
      const columns = await valuesAt(asha, lists(`/${name}/columns`));
      for (const definition of columnDefinitions(name))
        expect(columns.find((column) => column.name === definition.name)).toMatchObject(definition);
    }
  });

  it('are found by id and by title, whatever its case', async () => {
    const [people] = await valuesAt(asha, lists());
    for (const key of [people?.id, 'People', 'people'])
      expect((await asha('GET', lists(`/${key ?? ''}`))).body).toMatchObject({ name: 'People' });
    expect((await asha('GET', lists('/Nothing'))).status).toBe(404);
  });

  it('show their columns when asked', async () => {
    const { body } = await asha('GET', lists('/People?$select=id&$expand=columns'));
    expect(Object.keys(body as object)).toEqual(
      expect.arrayContaining(['id', 'columns']) as unknown,
    );
    expect((body as { columns: Named[] }).columns.map(({ name }) => name)).toContain('RecordKey');
  });

  it('can be added to', async () => {
    const body = {
      displayName: 'Local matters',
      list: { template: 'genericList' },
      columns: [{ name: 'Matter', indexed: true, text: {} }],
    };
    const { status, body: made } = await admin('POST', lists(), { body });
    expect(status).toBe(201);
    expect(made).toMatchObject({ name: 'Localmatters', displayName: 'Local matters' });
    const item = { body: { fields: { Matter: 'one' } } };
    expect((await asha('POST', lists('/Local matters/items'), item)).status).toBe(201);
    expect((await admin('POST', lists(), { body })).status).toBe(409);
  });

  it.each([
    ['a name of its own', { name: 'X', displayName: 'X', list: { template: 'genericList' } }],
    ['no title', { list: { template: 'genericList' } }],
    ['another template', { displayName: 'X', list: { template: 'documentLibrary' } }],
  ])('cannot be added to with %s', async (_what, body) => {
    expect(await admin('POST', lists(), { body })).toMatchObject({
      status: 400,
      body: { error: { code: 'invalidRequest' } },
    });
  });
});

describe('a column', () => {
  const columns = () => lists('/Concerns/columns');

  async function fill(name: string, value: unknown, key: string) {
    const fields = {
      RecordKey: key,
      PersonReference: 'EK-222222',
      Kind: 'safeguarding',
      [name]: value,
    };
    return asha('POST', lists('/Concerns/items'), { body: { fields } });
  }

  it('can be added, filled, and found by once it is indexed', async () => {
    const added = await admin('POST', columns(), {
      body: { name: 'Ward', text: { maxLength: 40 } },
    });
    expect(added).toMatchObject({ status: 201, body: { name: 'Ward', indexed: false } });
    expect((await fill('Ward', 'North', 'EK-222222-AAAA')).status).toBe(201);
    const find = lists("/Concerns/items?$filter=fields/Ward eq 'north'");
    expect((await asha('GET', find)).status).toBe(400);
    const { id } = added.body as Named;
    await admin('PATCH', `${columns()}/${id}`, { body: { indexed: true } });
    expect(await valuesAt(asha, find)).toHaveLength(1);
  });

  it('can be read alone, SharePoint’s own too', async () => {
    expect((await asha('GET', `${columns()}/RecordKey`)).body).toMatchObject({
      enforceUniqueValues: true,
    });
    expect((await asha('GET', `${columns()}/Created`)).body).toMatchObject({ readOnly: true });
  });

  it('takes its values along when it is deleted', async () => {
    const added = await admin('POST', columns(), { body: { name: 'Gone', text: {} } });
    const { id } = added.body as Named;
    const made = await fill('Gone', 'secret', 'EK-222222-BBBB');
    expect((await admin('DELETE', `${columns()}/${id}`)).status).toBe(204);
    expect((await fill('Gone', 'x', 'EK-222222-CCCC')).status).toBe(400);
    await admin('POST', columns(), { body: { name: 'Gone', text: {} } });
    const item = lists(`/Concerns/items/${(made.body as Named).id}/fields`);
    expect((await asha('GET', item)).body).not.toHaveProperty('Gone');
  });

  it('cannot be made unique while values repeat', async () => {
    const added = await admin('POST', columns(), {
      body: { name: 'Once', indexed: true, text: {} },
    });
    await fill('Once', 'same', 'EK-222222-DDDD');
    await fill('Once', 'Same', 'EK-222222-FFFF');
    const change = { body: { enforceUniqueValues: true } };
    const { id } = added.body as Named;
    expect((await admin('PATCH', `${columns()}/${id}`, change)).status).toBe(400);
    expect((await fill('Once', 'same', 'EK-222222-GGGG')).status).toBe(201);
  });

  it.each([
    ['without a kind', { name: 'A' }, 400],
    ['of two kinds', { name: 'A', text: {}, number: {} }, 400],
    ['with a name that is taken', { name: 'recordkey', text: {} }, 400],
    ['with a name of 33 characters', { name: 'A'.repeat(33), text: {} }, 400],
    ['that is unique without an index', { name: 'A', enforceUniqueValues: true, text: {} }, 400],
    [
      'of many lines with an index',
      { name: 'A', indexed: true, text: { allowMultipleLines: true } },
      400,
    ],
    ['of a kind that is not modelled', { name: 'A', lookup: {} }, 501],
  ])('is refused %s', async (_how, body, status) => {
    expect((await admin('POST', columns(), { body })).status).toBe(status);
  });

  it('cannot change its kind, and SharePoint’s own cannot change at all', async () => {
    const change = { body: { number: {} } };
    expect((await admin('PATCH', `${columns()}/RecordKey`, change)).status).toBe(400);
    expect((await admin('DELETE', `${columns()}/Created`)).status).toBe(400);
  });

  it('is the last that can be indexed when it is the twentieth', async () => {
    const body = {
      displayName: 'Many',
      list: { template: 'genericList' },
      columns: Array.from({ length: 20 }, (_, place_) => ({
        name: `C${place_}`,
        indexed: true,
        text: {},
      })),
    };
    expect((await admin('POST', lists(), { body })).status).toBe(201);
    const more = { body: { name: 'More', indexed: true, text: {} } };
    expect((await admin('POST', lists('/Many/columns'), more)).status).toBe(400);
  });
});
