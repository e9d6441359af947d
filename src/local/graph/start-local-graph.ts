import { join } from 'node:path';
import { recordsSite } from '../directory/tenant.ts';
import { createAuthority, type Authority } from '../tokens/authority.ts';
import { createFaultPlan, type FaultPlan } from './faults/fault-plan.ts';
import { createDownloads } from './files/downloads.ts';
import type { Services } from './server/environment.ts';
import { listen, type Answering } from './server/listen.ts';
import { createLocalGraphApp } from './server/local-graph-app.ts';
import { bulkInsert, type BulkInsert } from './site/bulk-insert.ts';
import { provisionSite } from './site/provision-site.ts';
import { createFileStore } from './storage/file-store.ts';
import { lockFolder } from './storage/folder-lock.ts';
import { createItemReader } from './storage/item-reader.ts';
import { createItemStore } from './storage/item-store.ts';
import { createListStore } from './storage/list-store.ts';
import { openDatabase } from './storage/open-database.ts';
import { createTraffic, type Traffic } from './traffic/traffic.ts';

export interface LocalGraphOptions {
  /** Where records, files and the signing key are kept between runs. */
  readonly dataFolder: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Origins whose pages may call this Graph. */
  readonly allowedOrigins: readonly string[];
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told of failures that nobody foresaw. */
  readonly log?: (failure: unknown) => void;
}

/** A Graph on this machine. */
export interface LocalGraph extends Pick<Traffic, 'onExchange' | 'roundTrips'> {
  /** Such as `http://127.0.0.1:5302`. Tokens for this Graph name it as their audience. */
  readonly origin: string;
  readonly siteId: string;
  readonly authority: Authority;
  readonly faults: FaultPlan;
  readonly bulkInsert: (items: BulkInsert) => number;
  readonly close: () => Promise<void>;
}

/**
 * Starts the local Graph. Rejects when the port is taken, when another process has the folder, or when the folder was made
 * by another version.
 */
export async function startLocalGraph(options: LocalGraphOptions): Promise<LocalGraph> {
  const { dataFolder, port, allowedOrigins, now = Date.now, log = logToConsole } = options;
  const release = lockFolder(dataFolder);
  let close = release;
  try {
    let origin = '';
    const services = await openServices(dataFolder, now, () => origin);
    close = () => {
      services.database.close();
      release();
    };
    const traffic = createTraffic();
    const downloads = createDownloads(now);
    const app = createLocalGraphApp({ services, downloads, allowedOrigins, log });
    const listening = await listen(
      port,
      watched(traffic, (...asked) => app.fetch(...asked)),
    );
    ({ origin } = listening);
    return {
      origin,
      siteId: recordsSite.id,
      authority: services.authority,
      faults: services.faults,
      onExchange: traffic.onExchange,
      roundTrips: traffic.roundTrips,
      bulkInsert: (items) => bulkInsert(services, items),
      close: async () => {
        await listening.close();
        close();
      },
    };
  } catch (failure) {
    close();
    throw failure;
  }
}

async function openServices(
  dataFolder: string,
  now: () => number,
  origin: () => string,
): Promise<Services> {
  const keyFile = join(dataFolder, 'signing-key.json');
  const authority = await createAuthority({ keyFile, now });
  const database = openDatabase(dataFolder);
  const lists = createListStore(database);
  provisionSite(database, lists, now);
  return {
    database,
    lists,
    items: createItemStore(database),
    reader: createItemReader(database),
    files: createFileStore(database),
    authority,
    faults: createFaultPlan(),
    now,
    origin,
  };
}

/** Lets the traffic see what is asked of Graph; what only a local one has is nobody's traffic. */
function watched(traffic: Traffic, answering: Answering): Answering {
  return (request, setting) => {
    const respond = () => answering(request, setting);
    const isOfGraph = new URL(request.url).pathname.startsWith('/v1.0/');
    if (!isOfGraph || request.method === 'OPTIONS') return respond();
    return traffic.watch(request, respond, () => setting.connection.broken);
  };
}

function logToConsole(failure: unknown): void {
  console.error(failure);
}
