import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  startTestGraph,
  type Call,
  type Reply,
  type TestGraph,
} from '../../../../test/support/local-graph.ts';

let place: TestGraph;
let asha: Call;
let items: string;
let made = 0;

beforeAll(async () => {
  place = await startTestGraph();
  asha = place.as('asha.rahman');
});
afterAll(() => place.stop());
beforeEach(() => {
  items = `${place.site}/lists/Risks/items`;
});

/** Fields of a risk with a key of its own. */
function risk(fields: object = {}): object {
  made += 1;
  const key = `EK-222222-2222-${String(made).padStart(4, '0')}`;
  return {
    RecordKey: key,
    PersonReference: 'EK-222222',
    AssessmentKey: 'EK-222222-2222',
    ...fields,
  };
}

function post(fields: object): Promise<Reply> {
  return asha('POST', items, { body: { fields } });
}

async function aRisk(fields: object = {}): Promise<{ readonly id: string; readonly eTag: string }> {
  const { status, body } = await post(risk(fields));
  expect(status).toBe(201);
  return body as { id: string; eTag: string };
}

function refusal(message: string) {
  return { status: 400, body: { error: { code: 'invalidRequest', message } } };
}

describe('a new item', () => {
  it('comes back with its fields, its ETag and its address', async () => {
    const { status, headers, body } = await post(risk({ Title: 'A', Likelihood: 3 }));
    expect(status).toBe(201);
    expect(body).toMatchObject({
      eTag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/) as unknown,
      contentType: { name: 'Item' },
      fields: { Title: 'A', Likelihood: 3, ContentType: 'Item', _UIVersionString: '1.0' },
    });
    const { id, eTag } = body as { id: string; eTag: string };
    expect(headers.get('ETag')).toBe(eTag);
    expect(headers.get('Location')).toBe(`${place.graph.origin}/v1.0${items}/${id}`);
  });

  it('is stamped with who asks and the time here, to the second', async () => {
    const { body } = await post(risk());
    expect(body).toMatchObject({
      createdDateTime: '2026-11-24T09:00:00Z',
      createdBy: { user: { displayName: 'Asha Rahman', email: 'asha.rahman@northmere.example' } },
      lastModifiedBy: { user: { id: 'b2000000-0000-4000-8000-000000000001' } },
      fields: { Created: '2026-11-24T09:00:00Z', AuthorLookupId: '7' },
    });
  });

  it('keeps its stamps whatever the caller says of them', async () => {
    const forged = {
      createdBy: { user: { displayName: 'Morgan Ellis' } },
      createdDateTime: '2020-01-01T00:00:00Z',
    };
    const { body } = await asha('POST', items, { body: { ...forged, fields: risk() } });
    expect(body).toMatchObject({
      createdBy: { user: { displayName: 'Asha Rahman' } },
      createdDateTime: '2026-11-24T09:00:00Z',
    });
  });

  it.each([
    'Created',
    'Modified',
    'Author',
    'AuthorLookupId',
    'EditorLookupId',
    'id',
    'ContentType',
  ])('is refused with a field %s, which SharePoint fills itself', async (name) => {
    expect(await post(risk({ [name]: 'x' }))).toMatchObject(
      refusal(`Field '${name}' is read-only`),
    );
  });

  it('is refused with a field that the list does not have', async () => {
    expect(await post(risk({ Danger: 5 }))).toMatchObject(
      refusal("Field 'Danger' is not recognized"),
    );
  });

  it('is refused without a field that every item has', async () => {
    expect(await post({ PersonReference: 'EK-222222' })).toMatchObject(
      refusal("Field 'RecordKey' is required"),
    );
  });

  it('is refused when a unique column holds the value already, whatever its case', async () => {
    const fields = risk({ RecordKey: 'EK-222222-2222-TWICE' });
    expect((await post(fields)).status).toBe(201);
    const again = { ...fields, RecordKey: 'ek-222222-2222-twice' };
    expect(await post(again)).toMatchObject(
      refusal('One or more fields with unique constraints already has the provided value.'),
    );
  });

  it('may take the value of one that was deleted', async () => {
    const fields = risk({ RecordKey: 'EK-222222-2222-AGAIN' });
    const { body } = await post(fields);
    await asha('DELETE', `${items}/${(body as { id: string }).id}`);
    expect((await post(fields)).status).toBe(201);
  });

  it('says plainly that it takes no other parts', async () => {
    const { status } = await asha('POST', items, { body: { fields: risk(), contentType: {} } });
    expect(status).toBe(501);
  });
});

describe('what a column takes', () => {
  const several = { 'Affected@odata.type': 'Collection(Edm.String)' };

  it.each([
    ['a score outside the scale', { Likelihood: 6 }],
    ['a score below the scale', { Impact: 0 }],
    ['a number written as text', { Likelihood: '3' }],
    ['a word that is no choice', { Level: 'extreme' }],
    ['a word that is none of several choices', { ...several, Affected: ['person', 'dog'] }],
    ['several choices without their annotation', { Affected: ['person'] }],
    ['one word for several choices', { ...several, Affected: 'person' }],
    ['several words for one choice', { Level: ['low', 'high'] }],
    ['yes or no written as text', { ExtremeHarm: 'yes' }],
    ['a day that there is not', { ClosedOn: '2026-02-30' }],
    ['one line of 256 characters', { MonitoringHowOften: 'x'.repeat(256) }],
    ['two lines where one belongs', { MonitoringHowOften: 'one\ntwo' }],
    ['64,000 characters', { WhatCanHappen: 'x'.repeat(64_000) }],
    ['a number for text', { WhatCanHappen: 7 }],
    ['an annotation of a field that is not there', several],
  ])('is not %s', async (_what, fields) => {
    const { status, body } = await post(risk(fields));
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code: 'invalidRequest' } });
  });

  it('is refused in words that name the field and do not repeat the value', async () => {
    const { body } = await post(risk({ MonitoringHowOften: `Mrs Example ${'x'.repeat(300)}` }));
    const { message } = (body as { error: { message: string } }).error;
    expect(message).toContain("'MonitoringHowOften'");
    expect(message).not.toContain('Mrs Example');
  });

  it('is everything that fits', async () => {
    const long = 'ä'.repeat(63_999);
    const { id } = await aRisk({
      ...several,
      Affected: ['person', 'staff'],
      Likelihood: 5,
      Level: 'high',
      ExtremeHarm: false,
      ClosedOn: '2026-07-01T12:00:00Z',
      MonitoringHowOften: 'x'.repeat(255),
      WhatCanHappen: long,
    });
    const { body } = await asha('GET', `${items}/${id}/fields`);
    expect(body).toMatchObject({
      Affected: ['person', 'staff'],
      ExtremeHarm: false,
      ClosedOn: '2026-06-30T23:00:00Z',
      WhatCanHappen: long,
    });
  });

  it('is nothing: empty fields are left out of the answer', async () => {
    const fields = { ...several, Affected: [], Level: null, WhatCanHappen: '' };
    const { id } = await aRisk(fields);
    const { body } = await asha('GET', `${items}/${id}/fields`);
    expect(Object.keys(body as object)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(Affected|Level|WhatCanHappen)$/)]),
    );
  });
});

describe('changing an item', () => {
  it('changes the fields given, keeps the others and raises the version', async () => {
    const { id, eTag } = await aRisk({ Likelihood: 2, PersonView: 'Fine' });
    place.now += 60_000;
    const { status, headers, body } = await place.as('morgan.ellis')(
      'PATCH',
      `${items}/${id}/fields`,
      {
        body: { Likelihood: 4 },
        headers: { 'If-Match': eTag },
      },
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ Likelihood: 4, PersonView: 'Fine', _UIVersionString: '2.0' });
    expect(headers.get('ETag')).toBe(eTag.replace(',1"', ',2"'));
    const { body: item } = await asha('GET', `${items}/${id}`);
    expect(item).toMatchObject({
      createdBy: { user: { displayName: 'Asha Rahman' } },
      lastModifiedBy: { user: { displayName: 'Morgan Ellis' } },
      lastModifiedDateTime: '2026-11-24T09:01:00Z',
    });
  });

  it('is refused when the item has moved on, and then changes nothing', async () => {
    const { id, eTag } = await aRisk({ Likelihood: 2 });
    const options = { body: { Likelihood: 3 }, headers: { 'If-Match': eTag } };
    await asha('PATCH', `${items}/${id}/fields`, options);
    const late = { body: { Likelihood: 5 }, headers: { 'If-Match': eTag } };
    expect(await asha('PATCH', `${items}/${id}/fields`, late)).toMatchObject({
      status: 412,
      body: { error: { message: "ETag does not match current item's value" } },
    });
    expect((await asha('GET', `${items}/${id}/fields`)).body).toMatchObject({ Likelihood: 3 });
  });

  it.each([
    ['without a condition', {}],
    ['whatever it is', { 'If-Match': '*' }],
  ])('%s is taken', async (_how, headers) => {
    const { id } = await aRisk();
    const options = { body: { Likelihood: 1 }, headers };
    expect((await asha('PATCH', `${items}/${id}/fields`, options)).status).toBe(200);
  });

  it('empties a field with null, but not one that every item has', async () => {
    const { id } = await aRisk({ PersonView: 'Fine' });
    const { body } = await asha('PATCH', `${items}/${id}/fields`, { body: { PersonView: null } });
    expect(body).not.toHaveProperty('PersonView');
    expect(
      await asha('PATCH', `${items}/${id}/fields`, { body: { RecordKey: null } }),
    ).toMatchObject(refusal("Field 'RecordKey' is required"));
  });

  it('refuses a unique value of another item, and takes its own', async () => {
    const [one, other] = [risk(), risk()];
    const { id } = await post(one).then(({ body }) => body as { id: string });
    await post(other);
    const { status } = await asha('PATCH', `${items}/${id}/fields`, { body: other });
    expect(status).toBe(400);
    expect((await asha('PATCH', `${items}/${id}/fields`, { body: one })).status).toBe(200);
  });

  it('finds no item that is not there', async () => {
    for (const id of ['999999', 'x', '-1'])
      expect(await asha('PATCH', `${items}/${id}/fields`, { body: {} })).toMatchObject({
        status: 404,
        body: { error: { code: 'itemNotFound' } },
      });
  });
});

describe('removing an item', () => {
  it('is refused when the item has moved on', async () => {
    const { id, eTag } = await aRisk();
    await asha('PATCH', `${items}/${id}/fields`, { body: { Likelihood: 1 } });
    const headers = { 'If-Match': eTag };
    expect((await asha('DELETE', `${items}/${id}`, { headers })).status).toBe(412);
    expect((await asha('GET', `${items}/${id}`)).status).toBe(200);
  });

  it('leaves nothing to read', async () => {
    const { id, eTag } = await aRisk();
    const headers = { 'If-Match': eTag };
    expect(await asha('DELETE', `${items}/${id}`, { headers })).toMatchObject({
      status: 204,
      body: '',
    });
    expect((await asha('GET', `${items}/${id}`)).status).toBe(404);
    expect((await asha('DELETE', `${items}/${id}`)).status).toBe(404);
  });
});

describe('reading an item', () => {
  it('gives fields only when they are asked for', async () => {
    const { id } = await aRisk({ Likelihood: 2 });
    const { body } = await asha('GET', `${items}/${id}`);
    expect(body).not.toHaveProperty('fields');
    const expanded = await asha('GET', `${items}/${id}?$expand=fields($select=Likelihood,Created)`);
    const { fields } = expanded.body as { fields: object };
    expect(Object.keys(fields)).toEqual(['@odata.etag', 'Created', 'Likelihood']);
  });

  it('gives the properties that are selected', async () => {
    const { id } = await aRisk();
    const { body } = await asha('GET', `${items}/${id}?$select=id,eTag`);
    expect(Object.keys(body as object).filter((name) => !name.includes('@'))).toEqual([
      'eTag',
      'id',
    ]);
  });

  it.each([
    ['?$select=Likelihood', "Could not find a property named 'Likelihood'"],
    ['?$expand=fields($select=Danger)', "Field 'Danger' is not recognized"],
  ])('refuses %s', async (query, message) => {
    const { id } = await aRisk();
    const { status, body } = await asha('GET', `${items}/${id}${query}`);
    expect(status).toBe(400);
    expect((body as { error: { message: string } }).error.message).toContain(message);
  });
});

describe('versions of an item', () => {
  it('are kept with who, when and what, newest first', async () => {
    const { id } = await aRisk({ Likelihood: 2 });
    await place.as('morgan.ellis')('PATCH', `${items}/${id}/fields`, { body: { Likelihood: 4 } });
    const { body } = await asha(
      'GET',
      `${items}/${id}/versions?$expand=fields($select=Likelihood)`,
    );
    expect(body).toMatchObject({
      value: [
        {
          id: '2.0',
          lastModifiedBy: { user: { displayName: 'Morgan Ellis' } },
          fields: { Likelihood: 4 },
        },
        {
          id: '1.0',
          lastModifiedBy: { user: { displayName: 'Asha Rahman' } },
          fields: { Likelihood: 2 },
        },
      ],
    });
  });

  it('are read one by one', async () => {
    const { id } = await aRisk({ Likelihood: 2 });
    await asha('PATCH', `${items}/${id}/fields`, { body: { Likelihood: 4 } });
    const version = `${items}/${id}/versions/1.0`;
    expect((await asha('GET', version)).body).toMatchObject({ id: '1.0' });
    expect((await asha('GET', `${version}/fields`)).body).toMatchObject({ Likelihood: 2 });
    expect((await asha('GET', `${items}/${id}/versions/3.0`)).status).toBe(404);
  });
});
