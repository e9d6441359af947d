import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignInName } from '#local/directory/demo-people.ts';
import { findPerson } from '#local/directory/directory.ts';
import { startLocalGraph, type LocalGraph } from '#local/graph/start-local-graph.ts';
import { appScopes } from '#local/tokens/app-scopes.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** JSON read, or text where it is none. */
  readonly body: unknown;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One request below `/v1.0`, over HTTP. */
export type Call = (method: string, path: string, options?: CallOptions) => Promise<Reply>;

/** A local Graph in a folder of its own, on any free port. */
export interface TestGraph {
  /** The running one: another after a restart. */
  readonly graph: LocalGraph;
  /** The address of the records' site. */
  readonly site: string;
  /** Milliseconds since 1970; what the server takes for now. */
  now: number;
  as(person: SignInName, scopes?: readonly string[]): Call;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export const testOrigin = 'http://app.test';

export async function startTestGraph(): Promise<TestGraph> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'evenkeel-graph-'));
  const failures: unknown[] = [];
  const start = () =>
    startLocalGraph({
      dataFolder,
      port: 0,
      allowedOrigins: [testOrigin],
      now: () => place.now,
      log: (failure) => failures.push(failure),
    });
  let graph: LocalGraph | null = null;
  const running = (): LocalGraph => {
    if (!graph) throw new Error('The test Graph has not started');
    return graph;
  };
  const place: TestGraph = {
    now: Date.parse('2026-11-24T09:00:00.750Z'),
    get graph() {
      return running();
    },
    get site() {
      return `/sites/${running().siteId}`;
    },
    as: (person, scopes = appScopes) => {
      let token: Promise<string> | null = null;
      return async (method, path, options) => {
        token ??= tokenFor(running(), person, scopes);
        return callWith(running(), await token, method, path, options);
      };
    },
    restart: async () => {
      await running().close();
      graph = await start();
    },
    stop: async () => {
      await running().close();
      await rm(dataFolder, { recursive: true });
      if (failures.length > 0) throw new AggregateError(failures, 'The local Graph stumbled');
    },
  };
  graph = await start();
  return place;
}

export function tokenFor(
  { authority, origin }: LocalGraph,
  signInName: SignInName,
  scopes: readonly string[] = appScopes,
): Promise<string> {
  const personId = findPerson(signInName)?.id ?? '';
  return authority.issueAccessToken({ personId, audience: origin, scopes });
}

async function callWith(
  { origin }: LocalGraph,
  token: string,
  method: string,
  path: string,
  { body, headers }: CallOptions = {},
): Promise<Reply> {
  const isBytes = body instanceof Uint8Array;
  const response = await fetch(`${origin}/v1.0${path}`, {
    method,
    redirect: 'manual',
    headers: {
      Authorization: `Bearer ${token}`,
      ...(body !== undefined && !isBytes && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: await read(response) };
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  return isJson ? (JSON.parse(text) as unknown) : text;
}
