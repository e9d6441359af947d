import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestGraph, type Call, type TestGraph } from '../../../../test/support/local-graph.ts';

let place: TestGraph;
let asha: Call;

beforeAll(async () => {
  place = await startTestGraph();
  asha = place.as('asha.rahman');
});
afterAll(() => place.stop());

const first = new TextEncoder().encode('first');
const second = new TextEncoder().encode('second');

function at(path: string): string {
  return `${place.site}/drive/root:/${path}`;
}

function put(path: string, body: Uint8Array, query = '') {
  const headers = { 'Content-Type': 'application/octet-stream' };
  return asha('PUT', `${at(path)}:/content${query}`, { body, headers });
}

async function contentOf(path: string): Promise<string> {
  const { headers } = await asha('GET', `${at(path)}:/content`);
  return (await fetch(headers.get('Location') ?? '')).text();
}

const neverOver = '?@microsoft.graph.conflictBehavior=fail';

describe('filing a document', () => {
  it('makes the folder and answers the file as it stands', async () => {
    const { status, body } = await put('EK-2F7K9Q/rating%20%231.docx', first, neverOver);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      name: 'rating #1.docx',
      size: 5,
      createdBy: { user: { displayName: 'Asha Rahman' } },
      createdDateTime: '2026-11-24T09:00:00Z',
    });
    expect((await asha('GET', at('EK-2F7K9Q/rating%20%231.docx'))).body).toMatchObject(
      body as object,
    );
  });

  it('never writes over one when told not to, whatever the case of its name', async () => {
    await put('EK-2F7K9Q/once.docx', first, neverOver);
    expect(await put('ek-2f7k9q/ONCE.docx', second, neverOver)).toMatchObject({
      status: 409,
      body: { error: { code: 'nameAlreadyExists' } },
    });
    expect(await contentOf('EK-2F7K9Q/once.docx')).toBe('first');
  });

  it('writes over one otherwise', async () => {
    await put('EK-2F7K9Q/twice.docx', first);
    const { status, body } = await put('EK-2F7K9Q/twice.docx', second);
    expect(status).toBe(200);
    expect((body as { eTag: string }).eTag).toMatch(/,2"$/);
    expect(await contentOf('EK-2F7K9Q/twice.docx')).toBe('second');
  });

  it.each(['a%3Ab.docx', 'a%2A.docx', 'a.', '%20a.docx', `${'x'.repeat(401)}.docx`])(
    'is refused under the name %s',
    async (name) => {
      expect((await put(`EK-2F7K9Q/${name}`, first)).status).toBe(400);
    },
  );

  it('under another name when there is one is not modelled', async () => {
    const query = '?@microsoft.graph.conflictBehavior=rename';
    expect((await put('EK-2F7K9Q/a.docx', first, query)).status).toBe(501);
  });
});

describe('fetching a document', () => {
  it('leads to an address that needs no token and is good for an hour', async () => {
    await put('EK-2F7K9R/a.docx', first);
    const { status, headers } = await asha('GET', `${at('EK-2F7K9R/a.docx')}:/content`);
    expect(status).toBe(302);
    const address = headers.get('Location') ?? '';
    const answer = await fetch(address);
    expect(await answer.text()).toBe('first');
    expect(answer.headers.get('Content-Disposition')).toContain('a.docx');
    place.now += 3_600_001;
    expect((await fetch(address)).status).toBe(404);
  });

  it('finds none that is not there', async () => {
    const again = place.as('asha.rahman');
    expect((await again('GET', `${at('EK-2F7K9R/none.docx')}:/content`)).status).toBe(404);
    expect((await again('GET', at('nowhere'))).status).toBe(404);
    expect((await again('GET', `${at('nowhere')}:/children`)).status).toBe(404);
  });
});

describe('a folder', () => {
  it('shows what stands in it, and no more', async () => {
    const call = place.as('asha.rahman');
    const headers = { 'Content-Type': 'application/octet-stream' };
    await call('PUT', `${at('EK-3/old/a.docx')}:/content`, { body: first, headers });
    await call('PUT', `${at('EK-3/b.docx')}:/content`, { body: first, headers });
    const { body } = await call('GET', `${at('EK-3')}:/children`);
    expect(body).toMatchObject({
      value: [
        { name: 'old', folder: { childCount: 1 } },
        { name: 'b.docx', size: 5 },
      ],
    });
    const root = await call('GET', `${place.site}/drive/root/children`);
    const names = (root.body as { value: { name: string }[] }).value.map(({ name }) => name);
    expect(names).toContain('EK-3');
    expect((await call('GET', at('EK-3'))).body).toMatchObject({ folder: { childCount: 2 } });
  });
});
