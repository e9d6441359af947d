import { describe, expect, it } from 'vitest';
import { GraphError } from './graph-error.ts';
import type { GraphReply } from './graph.ts';
import { pages } from './pages.ts';

const origin = 'https://graph.microsoft.com';

function answering(bodies: readonly unknown[]) {
  const asked: string[] = [];
  const send = ({ path }: { path: string }): Promise<GraphReply> => {
    asked.push(path);
    return Promise.resolve({ status: 200, body: bodies[asked.length - 1] });
  };
  return { asked, send };
}

async function rowsOf(graph: ReturnType<typeof answering>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const page of pages(graph, origin, '/users?$top=2')) rows.push(...page);
  return rows;
}

describe('paging', () => {
  it('follows the next link until there is none', async () => {
    const nextLink = `${origin}/v1.0/users?$skiptoken=a%3D1`;
    const graph = answering([{ value: [1, 2], '@odata.nextLink': nextLink }, { value: [3] }]);
    expect(await rowsOf(graph)).toEqual([1, 2, 3]);
    expect(graph.asked).toEqual(['/users?$top=2', '/users?$skiptoken=a%3D1']);
  });

  it('asks for a page only when it is wanted', async () => {
    const graph = answering([{ value: [1], '@odata.nextLink': `${origin}/v1.0/users?$skip=1` }]);
    for await (const _page of pages(graph, origin, '/users')) break;
    expect(graph.asked).toEqual(['/users']);
  });

  it.each([
    'https://elsewhere.example/v1.0/users',
    'http://graph.microsoft.com/v1.0/users',
    'https://graph.microsoft.com/beta/users',
    'users',
  ])('refuses a link to %s', async (link) => {
    const graph = answering([{ value: [], '@odata.nextLink': link }]);
    await expect(rowsOf(graph)).rejects.toMatchObject({ kind: 'invalid-response' });
    expect(graph.asked).toHaveLength(1);
  });

  it('reports a page without rows as an invalid response', async () => {
    await expect(rowsOf(answering([{}]))).rejects.toBeInstanceOf(GraphError);
  });
});
