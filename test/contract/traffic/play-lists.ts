import type { Call, TestGraph } from '../../support/local-graph.ts';

interface Body {
  readonly id: string;
  readonly value: readonly { readonly id: string }[];
  readonly '@odata.deltaLink'?: string;
  readonly '@odata.nextLink'?: string;
}

/** What is asked of the lists themselves: by those who look after them, and by anyone who reads a record with Graph. */
export async function playLists(server: TestGraph): Promise<void> {
  const lead = server.as('ruth.adeyemi');
  await playSite(server, lead);
  await playColumns(server);
  await playItems(server, server.as('asha.rahman'));
  await playFiles(server, lead);
  await playDirectory(server.as('asha.rahman'));
}

const bodyOf = async (reply: ReturnType<Call>) => (await reply).body as Body;

async function playSite({ site }: TestGraph, lead: Call): Promise<void> {
  await lead('GET', site);
  await lead('GET', '/sites/northmere.sharepoint.com:/sites/evenkeel');
  await lead('GET', `${site}/lists`);
  await lead('GET', `${site}/lists?$select=id,displayName`);
  await lead('GET', `${site}/lists/Risks`);
  await lead('GET', `${site}/lists/Risks?$expand=columns`);
}

async function playColumns(server: TestGraph): Promise<void> {
  const { site } = server;
  const admin = server.as('nick.farrow', ['Sites.Manage.All']);
  const columns = `${site}/lists/Actions/columns`;
  await admin('GET', columns);
  const text = { allowMultipleLines: false, maxLength: 40 };
  const body = { name: 'Reminder', displayName: 'Reminder', text };
  const { id } = await bodyOf(admin('POST', columns, { body }));
  await admin('GET', `${columns}/${id}`);
  await admin('PATCH', `${columns}/${id}`, { body: { displayName: 'Reminder for' } });
  await admin('DELETE', `${columns}/${id}`);
  const list = { displayName: 'Spare', list: { template: 'genericList' }, columns: [body] };
  await admin('POST', `${site}/lists`, { body: list });
}

async function playItems({ site }: TestGraph, asha: Call): Promise<void> {
  const items = `${site}/lists/People/items`;
  const { '@odata.nextLink': next = '' } = await bodyOf(
    asha('GET', `${items}?$expand=fields&$top=1`),
  );
  await asha('GET', belowVersion(next));
  const { '@odata.deltaLink': since = '' } = await bodyOf(asha('GET', `${items}/delta?$top=50`));
  const fields = { Title: 'EK-777777', RecordKey: 'EK-777777' };
  const { id } = await bodyOf(asha('POST', items, { body: { fields } }));
  await asha('PATCH', `${items}/${id}/fields`, { body: { Team: 'Harbour' } });
  await asha('GET', `${items}/${id}`);
  await asha('GET', `${items}/${id}?$expand=fields($select=RecordKey,Team)`);
  await asha('GET', `${items}/${id}/fields`);
  await asha('GET', `${items}/${id}/versions?$expand=fields`);
  await asha('GET', `${items}/${id}/versions/1.0`);
  await asha('GET', `${items}/${id}/versions/1.0/fields`);
  await asha('DELETE', `${items}/${id}`);
  await asha('GET', belowVersion(since));
}

function belowVersion(link: string): string {
  return link.slice(link.indexOf('/v1.0') + '/v1.0'.length);
}

async function playFiles({ site }: TestGraph, lead: Call): Promise<void> {
  await lead('GET', `${site}/drive`);
  const folders = await bodyOf(lead('GET', `${site}/drive/root/children`));
  const { name } = folders.value[0] as unknown as { readonly name: string };
  const files = await bodyOf(lead('GET', `${site}/drive/root:/${name}:/children`));
  const file = files.value[0] as unknown as { readonly name: string };
  const path = `${site}/drive/root:/${name}/${encodeURIComponent(file.name)}`;
  await lead('GET', path);
  await lead('GET', `${path}:/content`);
}

async function playDirectory(asha: Call): Promise<void> {
  const group = 'a1000000-0000-4000-8000-000000000001';
  await asha('GET', '/me');
  await asha('GET', '/users?$select=id,displayName&$top=5');
  await asha('GET', '/users/b2000000-0000-4000-8000-000000000005');
  await asha('GET', `/groups/${group}`);
  await asha('GET', `/groups/${group}/members`);
}
