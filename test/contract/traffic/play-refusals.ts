import type { TestGraph } from '../../support/local-graph.ts';

/** Every kind of refusal that the product has to understand; answers the statuses in order. */
export async function playRefusals(server: TestGraph): Promise<readonly number[]> {
  const { site, graph } = server;
  const asha = server.as('asha.rahman');
  const items = `${site}/lists/People/items`;
  const fields = { Title: 'EK-888888', RecordKey: 'EK-888888' };
  const { body } = await asha('POST', items, { body: { fields } });
  const address = `${items}/${(body as { readonly id: string }).id}`;
  const replies = [
    await asha('POST', items, { body: { fields: { NoSuchColumn: 'x' } } }),
    await asha('GET', `${items}?$filter=fields/WhatMatters eq 'x'`),
    // What stands there already: SharePoint says 400 for an item, 409 for a list.
    await asha('POST', items, { body: { fields } }),
    await asha('GET', '/me', { headers: { Authorization: 'Bearer spoilt' } }),
    await server.as('helen.marsh')('GET', items),
    await server.as('asha.rahman', ['User.Read'])('GET', items),
    await asha('GET', `${items}/999999`),
    await server.as('nick.farrow', ['Sites.Manage.All'])('POST', `${site}/lists`, {
      body: { displayName: 'People', list: { template: 'genericList' } },
    }),
    await asha('PATCH', `${address}/fields`, {
      body: { Team: 'Harbour' },
      headers: { 'If-Match': '"old,1"' },
    }),
  ];
  graph.faults.add([
    { what: 'throttle', retryAfter: 2 },
    { what: 'throttle', retryAfter: 2, as: 'date' },
    { what: 'status', status: 503 },
  ]);
  for (let fault = 0; fault < 3; fault += 1) replies.push(await asha('GET', '/me'));
  const others = { id: 'later', method: 'GET', url: '/me', dependsOn: ['gone'] };
  const gone = { id: 'gone', method: 'GET', url: `${items}/999999` };
  replies.push(await asha('POST', '/$batch', { body: { requests: [gone, others] } }));
  await asha('DELETE', address);
  return replies.map(({ status }) => status);
}
