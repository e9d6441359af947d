import { describe, expect, it } from 'vitest';
import { GraphError } from '#graph/graph-error.ts';
import type { BatchPart, GraphReply } from '#graph/graph.ts';
import type { RecordQuery } from '#records/record-store.ts';
import { workplaceWith } from '../../test/support/workplace.ts';
import { openApp } from './open-app.ts';

const manager: GraphReply = { status: 200, body: { id: 'm-1', displayName: 'Morgan Ellis' } };

/** A place whose one round trip answers as given, and which remembers what was asked. */
function placeAnswering(given: { manager?: GraphReply | GraphError; groups?: readonly string[] }) {
  const asked: { queries: readonly RecordQuery[]; others: readonly BatchPart[] }[] = [];
  const workplace = workplaceWith();
  return {
    asked,
    workplace: {
      ...workplace,
      store: {
        ...workplace.store,
        readAlongside: (queries: readonly RecordQuery[], others: readonly BatchPart[]) => {
          asked.push({ queries, others });
          const replies = new Map<string, GraphReply | GraphError>([
            ['manager', given.manager ?? manager],
            ['groups', { status: 200, body: { value: given.groups ?? [] } }],
          ]);
          const page = { records: [], more: false, unreadable: [] };
          return Promise.resolve({ pages: queries.map(() => page), replies });
        },
      },
    },
  };
}

describe('opening the app', () => {
  it('asks who I am and what waits for me in one round trip, by one indexed column each [K-022]', async () => {
    const { workplace, asked } = placeAnswering({});
    await openApp(workplace);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.queries.map(({ list, where }) => [list, where])).toEqual([
      ['Assessments', { column: 'OpenFor', is: workplace.me.id }],
      ['Tasks', { column: 'OpenFor', is: workplace.me.id }],
    ]);
  });

  it('opens for whoever has tasks and may see no assessment, but not without tasks [K-038]', async () => {
    const { workplace, asked } = placeAnswering({});
    await openApp(workplace);
    const open = asked[0]?.queries.filter((query) => query.closedMeansNone);
    expect(open?.map(({ list }) => list)).toEqual(['Assessments']);
  });

  it('knows my manager, and that the directory may name none', async () => {
    const { workplace } = placeAnswering({});
    expect((await openApp(workplace)).manager).toEqual({ id: 'm-1', name: 'Morgan Ellis' });
    const alone = placeAnswering({ manager: new GraphError('not-found', { status: 404 }) });
    expect((await openApp(alone.workplace)).manager).toBeNull();
  });

  it('fails when the directory fails for another reason', async () => {
    const { workplace } = placeAnswering({ manager: new GraphError('forbidden', { status: 403 }) });
    await expect(openApp(workplace)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('gives the roles whose groups I belong to', async () => {
    const { groups } = workplaceWith().settings;
    const { workplace } = placeAnswering({ groups: [groups.manager, 'another group'] });
    expect((await openApp(workplace)).roles).toEqual(['manager']);
  });
});
