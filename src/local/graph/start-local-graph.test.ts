import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestGraph, tokenFor, type TestGraph } from '../../../test/support/local-graph.ts';
import { startLocalGraph, type LocalGraph } from './start-local-graph.ts';

const folders: string[] = [];
const running: LocalGraph[] = [];

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-graph-'));
  folders.push(folder);
  return folder;
}

async function startIn(dataFolder: string): Promise<LocalGraph> {
  const graph = await startLocalGraph({ dataFolder, port: 0, allowedOrigins: [] });
  running.push(graph);
  return graph;
}

afterEach(async () => {
  for (const graph of running.splice(0)) await graph.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('a restart', () => {
  async function withPlace(act: (place: TestGraph) => Promise<void>): Promise<void> {
    const place = await startTestGraph();
    await act(place);
    await place.stop();
  }

  it('keeps every record with its stamps, its versions and its ETag', () =>
    withPlace(async (place) => {
      const items = `${place.site}/lists/People/items`;
      const fields = { RecordKey: 'EK-222222', GivenName: 'Ada' };
      await place.as('asha.rahman')('POST', items, { body: { fields } });
      await place.as('morgan.ellis')('PATCH', `${items}/1/fields`, { body: { GivenName: 'Ida' } });
      const address = `${items}/1?$expand=fields`;
      const before = await place.as('asha.rahman')('GET', address);
      await place.restart();
      const after = await place.as('asha.rahman')('GET', address);
      const withoutAddress = (body: unknown) => ({ ...(body as object), '@odata.context': '' });
      expect(withoutAddress(after.body)).toEqual(withoutAddress(before.body));
      const versions = await place.as('asha.rahman')('GET', `${items}/1/versions`);
      expect((versions.body as { value: unknown[] }).value).toHaveLength(2);
    }));

  it('never gives an id a second time', () =>
    withPlace(async (place) => {
      const items = `${place.site}/lists/People/items`;
      const add = (RecordKey: string) =>
        place.as('asha.rahman')('POST', items, { body: { fields: { RecordKey } } });
      await add('EK-222222');
      await place.as('asha.rahman')('DELETE', `${items}/1`);
      await place.restart();
      expect((await add('EK-333333')).body).toMatchObject({ id: '2' });
    }));

  it('makes the lists and columns that are missing, and leaves the others as they are', () =>
    withPlace(async (place) => {
      const admin = () => place.as('nick.farrow', ['Sites.Manage.All']);
      const columns = `${place.site}/lists/People/columns`;
      await admin()('DELETE', `${columns}/WhatMatters`);
      await admin()('PATCH', `${columns}/Team`, { body: { displayName: 'Which team' } });
      await place.restart();
      expect((await admin()('GET', `${columns}/WhatMatters`)).status).toBe(200);
      expect((await admin()('GET', `${columns}/Team`)).body).toMatchObject({
        displayName: 'Which team',
      });
    }));
});

describe('tokens', () => {
  it('outlive a restart on the same port', async () => {
    const folder = await emptyFolder();
    const first = await startIn(folder);
    const token = await tokenFor(first, 'asha.rahman');
    const port = Number(new URL(first.origin).port);
    await running.pop()?.close();
    const second = await startLocalGraph({ dataFolder: folder, port, allowedOrigins: [] });
    running.push(second);
    const headers = { Authorization: `Bearer ${token}` };
    expect((await fetch(`${second.origin}/v1.0/me`, { headers })).status).toBe(200);
  });
});

describe('a folder', () => {
  it('is open to one process at a time', async () => {
    const folder = await emptyFolder();
    await startIn(folder);
    await expect(startIn(folder)).rejects.toThrow('in use');
  });

  it('that a process left behind when it was killed is taken over', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'in-use'), '999999999');
    await startIn(folder);
  });

  it('that another version made is refused and left as it is', async () => {
    const folder = await emptyFolder();
    const other = new Database(join(folder, 'graph.db'));
    other.pragma('user_version = 99');
    other.close();
    await expect(startIn(folder)).rejects.toThrow('another version');
  });
});

describe('a port that is taken', () => {
  it('is reported, and the folder is free again', async () => {
    const taken = await startIn(await emptyFolder());
    const folder = await emptyFolder();
    const port = Number(new URL(taken.origin).port);
    const start = startLocalGraph({ dataFolder: folder, port, allowedOrigins: [] });
    await expect(start).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await startIn(folder);
  });
});

describe('many items at once', () => {
  it('are made whole or not at all', async () => {
    const graph = await startIn(await emptyFolder());
    const items = [{ RecordKey: 'EK-222222' }, { RecordKey: 'EK-222222' }];
    const insert = () => graph.bulkInsert({ list: 'People', items, by: 'asha.rahman' });
    expect(insert).toThrow('unique constraints');
    const headers = { Authorization: `Bearer ${await tokenFor(graph, 'asha.rahman')}` };
    const path = `${graph.origin}/v1.0/sites/${graph.siteId}/lists/People/items`;
    expect(await (await fetch(path, { headers })).json()).toMatchObject({ value: [] });
  });
});
