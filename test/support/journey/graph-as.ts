import type { SignInName } from '#local/directory/demo-people.ts';
import type { LocalMicrosoft365 } from '#local/start/start-local-microsoft-365.ts';

/** A list item as Graph shows it to anybody who may read the list. */
export interface GraphItem {
  readonly id: string;
  readonly createdBy: { readonly user: { readonly displayName: string } };
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Graph without Evenkeel, for looking at what was recorded and for what an administrator does there. */
export interface GraphByHand {
  /** The items whose indexed column holds a value. */
  readonly items: (list: string, column: string, value: string) => Promise<readonly GraphItem[]>;
  /** Any request below the records' site; throws when it is refused. */
  readonly send: (method: string, path: string, body?: object) => Promise<unknown>;
}

/** Calls Graph with nothing but HTTP and a token that anyone can ask the local place for. */
export async function graphAs(
  person: SignInName,
  { graph }: Pick<LocalMicrosoft365, 'graph'>,
): Promise<GraphByHand> {
  const site = `${graph.origin}/v1.0/sites/${graph.siteId}`;
  const token = await askForToken(graph.origin, person);
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${site}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`Graph answered ${response.status} to ${method} ${path}`);
    return response.status === 204 ? null : response.json();
  };
  return {
    send,
    items: async (list, column, value) => {
      const filter = encodeURIComponent(`fields/${column} eq '${value}'`);
      const path = `/lists/${list}/items?$expand=fields&$filter=${filter}`;
      return ((await send('GET', path)) as { readonly value: readonly GraphItem[] }).value;
    },
  };
}

async function askForToken(origin: string, person: SignInName): Promise<string> {
  const response = await fetch(`${origin}/local/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ person, scopes: ['Sites.Manage.All', 'Sites.ReadWrite.All'] }),
  });
  return ((await response.json()) as { readonly access_token: string }).access_token;
}
