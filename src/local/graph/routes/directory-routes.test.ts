import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoGroups } from '../../directory/demo-groups.ts';
import { everyone } from '../../directory/directory.ts';
import { startTestGraph, type Call, type TestGraph } from '../../../../test/support/local-graph.ts';

let place: TestGraph;
let asha: Call;

beforeAll(async () => {
  place = await startTestGraph();
  asha = place.as('asha.rahman');
});
afterAll(() => place.stop());

describe('people', () => {
  it('are told who they are', async () => {
    expect(await asha('GET', '/me')).toMatchObject({
      status: 200,
      body: { displayName: 'Asha Rahman', userPrincipalName: 'asha.rahman@northmere.example' },
    });
  });

  it('are told who their manager is, and no more of them than was asked', async () => {
    const { body } = await asha('GET', '/me/manager?$select=id,displayName');
    expect(body).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      displayName: 'Morgan Ellis',
    });
    expect(body).not.toHaveProperty('mail');
  });

  it('learn that the directory names no manager', async () => {
    expect(await place.as('ruth.adeyemi')('GET', '/me/manager')).toMatchObject({
      status: 404,
      body: { error: { code: 'Request_ResourceNotFound' } },
    });
  });

  it('are found by id and by sign-in address', async () => {
    const { body } = await asha(
      'GET',
      '/users/morgan.ellis@northmere.example?$select=id,department',
    );
    expect(body).toMatchObject({ department: 'Harbour' });
    const { id } = body as { id: string };
    expect((await asha('GET', `/users/${id}`)).body).toMatchObject({ displayName: 'Morgan Ellis' });
    expect((await asha('GET', '/users/nobody@northmere.example')).status).toBe(404);
  });

  it('are listed', async () => {
    const { body } = await asha('GET', '/users?$select=displayName');
    expect((body as { value: unknown[] }).value).toHaveLength(everyone().length);
  });

  it('have no other properties than the directory knows', async () => {
    expect((await asha('GET', '/me?$select=shoeSize')).status).toBe(400);
    expect((await asha('GET', "/users?$filter=displayName eq 'x'")).status).toBe(501);
  });
});

describe('groups', () => {
  const asked = Object.values(demoGroups).map(({ id }) => id);

  it('are those asked for that someone is in', async () => {
    const { body } = await asha('POST', '/me/checkMemberGroups', { body: { groupIds: asked } });
    expect(body).toMatchObject({ value: [demoGroups.practitioners.id] });
  });

  it('are asked for 20 at a time', async () => {
    const groupIds = Array.from({ length: 21 }, () => demoGroups.leads.id);
    expect((await asha('POST', '/me/checkMemberGroups', { body: { groupIds } })).status).toBe(400);
    expect((await asha('POST', '/me/checkMemberGroups', { body: {} })).status).toBe(400);
  });

  it('have members', async () => {
    const { body } = await asha(
      'GET',
      `/groups/${demoGroups.managers.id}/members?$select=displayName`,
    );
    expect(body).toMatchObject({
      value: [{ displayName: 'Morgan Ellis' }, { displayName: 'Daniel Hargreaves' }],
    });
    expect((await asha('GET', `/groups/${demoGroups.managers.id}`)).body).toMatchObject({
      displayName: 'Evenkeel team managers',
    });
    expect((await asha('GET', '/groups/none/members')).status).toBe(404);
  });
});
