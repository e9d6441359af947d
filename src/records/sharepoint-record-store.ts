import { mostParts } from '#graph/batch/batch-request.ts';
import { GraphError } from '#graph/graph-error.ts';
import type { BatchPart, Graph, GraphReply, SendOptions } from '#graph/graph.ts';
import type { Snapshot } from './record.ts';
import type {
  RecordPage,
  RecordQuery,
  RecordStore,
  SaveOutcome,
  SaveRequest,
} from './record-store.ts';
import { sameRecords } from './same-records.ts';
import { snapshotOf } from './snapshot.ts';
import { queryPath } from './store/item-query.ts';
import { readPage } from './store/item-reply.ts';
import { recognise } from './store/recognise.ts';
import { planSave } from './store/save-plan.ts';
import { isOutOfDate, sendWrites } from './store/send-writes.ts';
import { standingQueries } from './store/standing-queries.ts';
import { UnreadableRecordError } from './unreadable-record.ts';

interface Site {
  readonly graph: Graph;
  /** The SharePoint site that holds the lists, as Graph names it. */
  readonly siteId: string;
}

/** How often one save goes on by itself after finding that it knew less than it thought. */
const mostTries = 3;

/** The records as lists of one SharePoint site, by Microsoft Graph. */
export function createRecordStore(site: Site): RecordStore {
  return {
    read: (queries, options) => read(site, queries, options),
    readAlongside: (queries, others, options) => readAlongside(site, queries, others, options),
    save: (request, options) => save(site, request, options),
  };
}

async function read(
  { graph, siteId }: Site,
  queries: readonly RecordQuery[],
  options?: SendOptions,
): Promise<readonly RecordPage[]> {
  const [only] = queries;
  if (!only) return [];
  if (queries.length > 1)
    return (await readAlongside({ graph, siteId }, queries, [], options)).pages;
  const request = { method: 'GET', path: queryPath(siteId, only) } as const;
  return [pageOf(only, await graph.send(request, options).catch(graphErrorFrom))];
}

async function readAlongside(
  { graph, siteId }: Site,
  queries: readonly RecordQuery[],
  others: readonly BatchPart[],
  options?: SendOptions,
) {
  const count = queries.length + others.length;
  if (count > mostParts)
    throw new TypeError(`One round trip holds ${mostParts} requests, not ${count}`);
  const asked = queries.map((query, index) => ({
    id: `records-${index}`,
    method: 'GET' as const,
    path: queryPath(siteId, query),
  }));
  const replies = new Map(await graph.batch([...asked, ...others], options));
  const pages = queries.map((query, index) => {
    const id = `records-${index}`;
    const reply = replies.get(id);
    replies.delete(id);
    return pageOf(query, reply);
  });
  return { pages, replies };
}

function pageOf(query: RecordQuery, reply: GraphReply | GraphError | undefined): RecordPage {
  if (!reply) throw new GraphError('invalid-response');
  if (!(reply instanceof GraphError)) return readPage(query, reply.body);
  if (query.closedMeansNone && reply.kind === 'forbidden')
    return { records: [], more: false, unreadable: [] };
  throw reply;
}

function graphErrorFrom(thrown: unknown): GraphError {
  if (thrown instanceof GraphError) return thrown;
  throw thrown;
}

/** What stands of a save's records now. Throws as `read` does. */
async function readStanding(
  site: Site,
  request: SaveRequest,
  options?: SendOptions,
): Promise<Snapshot> {
  const queries = standingQueries(request);
  const pages: RecordPage[] = [];
  for (let from = 0; from < queries.length; from += mostParts)
    pages.push(...(await read(site, queries.slice(from, from + mostParts), options)));
  if (pages.some((page) => page.more)) throw new GraphError('invalid-response', { status: 200 });
  return snapshotOf(pages.flatMap((page) => page.records));
}

async function save(site: Site, request: SaveRequest, options?: SendOptions): Promise<SaveOutcome> {
  let known = request.base;
  for (let attempt = 1; ; attempt += 1) {
    const writes = planSave(known, request);
    const { snapshot, failure } = await sendWrites(site, writes, known, options);
    if (!failure) return { kind: 'saved', snapshot };
    const standing = await readStanding(site, request, options).catch(expected);
    if (standing instanceof Error)
      return { kind: 'interrupted', snapshot, error: tellingOf(failure, standing) };
    const found = recognise(request, snapshot, standing);
    if (found.kind === 'theirs') return { kind: 'conflict', theirs: standing, base: found.base };
    known = found.snapshot;
    if (sameRecords(known, request.desired)) return { kind: 'saved', snapshot: known };
    if (!isOutOfDate(failure)) return { kind: 'interrupted', snapshot: known, error: failure };
    if (attempt === mostTries)
      return { kind: 'interrupted', snapshot: known, error: restless(failure) };
  }
}

function expected(thrown: unknown): GraphError | UnreadableRecordError {
  if (thrown instanceof GraphError || thrown instanceof UnreadableRecordError) return thrown;
  throw thrown;
}

/** Knowing too little is only a reason to read: when that fails too, its own reason is the one to act on. */
function tellingOf(
  writing: GraphError,
  reading: GraphError | UnreadableRecordError,
): GraphError | UnreadableRecordError {
  return isOutOfDate(writing) || reading instanceof UnreadableRecordError ? reading : writing;
}

/** The list says no while it holds what we know: nothing a person could settle, and over in a moment. */
function restless(failure: GraphError): GraphError {
  const { status, requestId, detail } = failure;
  return new GraphError('unavailable', { status, requestId, detail, cause: failure });
}
