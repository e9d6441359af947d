import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listNames, type ListName } from '#records/schema/lists.ts';
import type { SignInName } from '../../directory/demo-people.ts';
import { startTestGraph, type TestGraph } from '../../../../test/support/local-graph.ts';

let place: TestGraph;

beforeAll(async () => {
  place = await startTestGraph();
});
afterAll(() => place.stop());

const everyList = new Set<ListName>(listNames);
const alerts = new Set<ListName>(['Tasks', 'Concerns']);
const none = new Set<ListName>();

/** Who reads and writes the items of which lists. */
const access: readonly (readonly [
  person: SignInName,
  reads: ReadonlySet<ListName>,
  writes: ReadonlySet<ListName>,
])[] = [
  ['asha.rahman', everyList, everyList],
  ['morgan.ellis', everyList, everyList],
  ['ruth.adeyemi', everyList, none],
  ['joan.tate', alerts, alerts],
  ['helen.marsh', none, none],
  ['vikram.anand', none, none],
  ['nick.farrow', none, none],
];

describe.each(access)('%s', (person, reads, writes) => {
  it('reads the items of the lists shared with their groups and of no other', async () => {
    const call = place.as(person);
    for (const list of listNames) {
      const { status, body } = await call('GET', `${place.site}/lists/${list}/items`);
      expect([list, status]).toEqual([list, reads.has(list) ? 200 : 403]);
      if (status === 403) expect(body).toMatchObject({ error: { code: 'accessDenied' } });
    }
  });

  it('writes items to the lists they may write to and to no other', async () => {
    const call = place.as(person);
    for (const list of listNames) {
      const body = { fields: { NoSuchColumn: 'x' } };
      const { status } = await call('POST', `${place.site}/lists/${list}/items`, { body });
      // Being told that the column is unknown is being let in.
      expect([list, status]).toEqual([list, writes.has(list) ? 400 : 403]);
    }
  });
});

describe('lists and columns', () => {
  it.each([
    ['nick.farrow', 201],
    ['asha.rahman', 403],
    ['morgan.ellis', 403],
    ['ruth.adeyemi', 403],
  ] as const)('%s adds a column: %i', async (person, expected) => {
    const call = place.as(person, ['Sites.Manage.All']);
    const body = { name: `By${person.split('.')[0] ?? ''}`, text: {} };
    const { status } = await call('POST', `${place.site}/lists/Tasks/columns`, { body });
    expect(status).toBe(expected);
  });

  it('are out of reach of a token without the permission, whoever holds it', async () => {
    const body = { name: 'Other', text: {} };
    const call = place.as('nick.farrow');
    expect((await call('POST', `${place.site}/lists/Tasks/columns`, { body })).status).toBe(403);
  });

  it.each([
    ['joan.tate', ['Concerns', 'Tasks']],
    ['helen.marsh', []],
    ['nick.farrow', listNames],
  ] as const)('are shown to %s as far as they concern them', async (person, expected) => {
    const { body } = await place.as(person)('GET', `${place.site}/lists?$select=name`);
    const { value } = body as { value: { name: string }[] };
    expect(value.map(({ name }) => name).toSorted()).toEqual([...expected].toSorted());
  });

  it('of a list that someone may not see are refused', async () => {
    const call = place.as('helen.marsh');
    expect((await call('GET', `${place.site}/lists/People`)).status).toBe(403);
    expect((await call('GET', `${place.site}/lists/People/columns`)).status).toBe(403);
  });
});

describe('filed documents', () => {
  it.each([
    ['asha.rahman', 201, 200],
    ['ruth.adeyemi', 403, 200],
    ['helen.marsh', 403, 403],
    ['joan.tate', 403, 403],
    ['nick.farrow', 403, 403],
  ] as const)('%s files: %i, and reads: %i', async (person, files, reads) => {
    const call = place.as(person);
    const address = `${place.site}/drive/root:/${person}/a.docx:/content`;
    const body = new Uint8Array([1]);
    expect((await call('PUT', address, { body })).status).toBe(files);
    expect((await call('GET', `${place.site}/drive/root/children`)).status).toBe(reads);
  });
});

describe('what the app was permitted', () => {
  it.each([
    ['GET', '/me', ['User.Read'], 200],
    ['GET', '/me', ['Sites.Selected'], 403],
    ['GET', '/me/manager', ['User.Read'], 403],
    ['GET', '/me/manager', ['User.Read.All'], 200],
    ['GET', '/users', ['User.ReadBasic.All'], 200],
    ['GET', '/users', ['User.Read'], 403],
  ] as const)('%s %s with %s: %i', async (method, path, scopes, expected) => {
    const { status, body } = await place.as('asha.rahman', scopes)(method, path);
    expect(status).toBe(expected);
    if (status === 403)
      expect(body).toMatchObject({ error: { code: 'Authorization_RequestDenied' } });
  });

  it('limits what the person may do', async () => {
    const items = `${place.site}/lists/People/items`;
    const reader = place.as('asha.rahman', ['Sites.Read.All']);
    expect((await reader('GET', items)).status).toBe(200);
    expect((await reader('POST', items, { body: { fields: {} } })).status).toBe(403);
    expect((await place.as('asha.rahman', ['User.Read'])('GET', items)).status).toBe(403);
  });
});
