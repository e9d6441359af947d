import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Authority } from '../../tokens/authority.ts';
import type { Bearer } from '../../tokens/bearer.ts';
import type { RequestIds } from '../failure/error-body.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import type { FileStore } from '../storage/file-store.ts';
import type { ItemReader } from '../storage/item-reader.ts';
import type { ItemStore } from '../storage/item-store.ts';
import type { ListStore } from '../storage/list-store.ts';
import type { LocalDatabase } from '../storage/open-database.ts';

/** What answering takes. */
export interface Services {
  readonly database: LocalDatabase;
  readonly lists: ListStore;
  readonly items: ItemStore;
  readonly reader: ItemReader;
  readonly files: FileStore;
  readonly authority: Authority;
  readonly faults: FaultPlan;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where this Graph answers; known once it listens. */
  readonly origin: () => string;
}

/** The connection a request came by. Parts of a batch share their batch's. */
export interface Connection {
  readonly broken: boolean;
  /** Breaks it: the caller gets no answer. */
  break(): void;
}

/** Where a request stands: alone, or as a part of a batch. */
export interface Setting {
  readonly connection: Connection;
  /** The place in the batch, 0 for the first; null for a request of its own. */
  readonly part: number | null;
  /** The part of this batch that is to fail, and with what. */
  failingPart?: { readonly part: number; readonly status: number };
}

export interface GraphEnvironment {
  Bindings: Setting;
  Variables: { bearer: Bearer; ids: RequestIds };
}

export type GraphContext = Context<GraphEnvironment>;

/** Answers JSON as Graph does. */
export function answer(
  context: GraphContext,
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return context.body(JSON.stringify(body), status as ContentfulStatusCode, {
    'Content-Type': 'application/json;odata.metadata=minimal;charset=utf-8',
    'Cache-Control': 'no-store, no-cache',
    ...headers,
  });
}

/** The `@odata.context` of an answer. */
export function contextUrl(services: Services, place: string): string {
  return `${services.origin()}/v1.0/$metadata#${place}`;
}
