import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PortInUseError } from './port-in-use.ts';
import {
  startLocalMicrosoft365,
  type LocalMicrosoft365,
  type LocalMicrosoft365Options,
} from './start-local-microsoft-365.ts';

const appHtml =
  '<html><head><script type="application/json" id="evenkeel-settings"></script></head></html>';

// The first start in a folder makes a signing key, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** A project folder with both pages built. */
function builtProject(): string {
  const project = mkdtempSync(path.join(tmpdir(), 'evenkeel-start-'));
  for (const folder of ['dist/app/tab', 'dist/local-teams'])
    mkdirSync(path.join(project, folder), { recursive: true });
  writeFileSync(path.join(project, 'dist/app/tab/index.html'), appHtml);
  writeFileSync(path.join(project, 'dist/local-teams/index.html'), '<title>Teams-like</title>');
  return project;
}

describe('The local Microsoft 365', () => {
  const project = builtProject();
  let place: LocalMicrosoft365;

  beforeAll(async () => {
    const dataFolder = path.join(project, 'data');
    place = await startLocalMicrosoft365({ dataFolder, projectFolder: project });
  });

  afterAll(async () => {
    await place.close();
    rmSync(project, { recursive: true });
  });

  it('serves three origins: the Teams-like page, the app, Graph', async () => {
    const { hostOrigin, appOrigin, graph } = place;
    expect(new Set([hostOrigin, appOrigin, graph.origin]).size).toBe(3);
    expect(await (await fetch(hostOrigin)).text()).toContain('Teams-like');
    expect((await fetch(`${graph.origin}/v1.0/me`)).status).toBe(401);
  });

  it.each(['/tab', '/tab/', '/tab/people/EK-2F7K9Q'])(
    'serves the app’s page at %s with its settings, to be framed by the Teams-like page',
    async (address) => {
      const { hostOrigin, appOrigin, graph } = place;
      const answer = await fetch(appOrigin + address);
      expect(await answer.text()).toContain(`"graphOrigin":"${graph.origin}"`);
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy.split('frame-ancestors ')[1]?.split(' ')).toContain(hostOrigin);
    },
  );

  it('leads from the app’s bare address to the Teams-like page', async () => {
    const answer = await fetch(place.appOrigin, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(place.hostOrigin);
  });

  it('lets both pages and no other call Graph', async () => {
    const { hostOrigin, appOrigin, graph } = place;
    const allowed = async (origin: string) => {
      const answer = await fetch(`${graph.origin}/v1.0/me`, { headers: { origin } });
      return answer.headers.get('access-control-allow-origin');
    };
    expect(await allowed(hostOrigin)).toBe(hostOrigin);
    expect(await allowed(appOrigin)).toBe(appOrigin);
    expect(await allowed('http://localhost:1')).toBeNull();
  });
});

describe('Starting the local Microsoft 365', () => {
  let project = '';
  const open: LocalMicrosoft365[] = [];

  beforeEach(() => {
    project = builtProject();
  });

  afterEach(async () => {
    for (const place of open.splice(0)) await place.close();
    rmSync(project, { recursive: true });
  });

  const dataFolder = () => path.join(project, 'data');

  async function start(more: Partial<LocalMicrosoft365Options> = {}): Promise<LocalMicrosoft365> {
    const place = await startLocalMicrosoft365({
      ...{ dataFolder: dataFolder(), projectFolder: project },
      ...more,
    });
    open.push(place);
    return place;
  }

  it('says which port is in use, and lets go of those it had taken', async () => {
    const { graph } = await start();
    const taken = Number(new URL(graph.origin).port);
    const second = start({
      dataFolder: path.join(project, 'second'),
      ports: { host: 0, app: 0, graph: taken },
    });
    await expect(second).rejects.toThrow(PortInUseError);
    await expect(second).rejects.toMatchObject({ port: taken });
  });

  it('starts over when asked, and only once it has its ports', async () => {
    const first = await start();
    const host = Number(new URL(first.hostOrigin).port);
    const ports = { host, app: 0, graph: 0 };
    await expect(start({ ports, fresh: true })).rejects.toThrow(PortInUseError);
    expect(existsSync(path.join(dataFolder(), 'graph.db'))).toBe(true);
    await first.close();
    writeFileSync(path.join(dataFolder(), 'left-over'), '');
    const said: string[] = [];
    await start({ fresh: true, say: (line) => said.push(line) });
    expect(existsSync(path.join(dataFolder(), 'left-over'))).toBe(false);
    expect(said.join()).toContain(dataFolder());
  });

  it('fills empty lists with demo records, and leaves lists that are not', async () => {
    const said: string[] = [];
    const options = { demoRecords: true, say: (line: string) => said.push(line) };
    await (await start(options)).close();
    await start(options);
    expect(said).toEqual(['Making demo records …']);
  });
});
