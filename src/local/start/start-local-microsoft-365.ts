import { startLocalGraph, type LocalGraph } from '../graph/start-local-graph.ts';
import { appSettings } from './app-settings.ts';
import { clearUnfinished, markedUnfinished, startOver } from './data-folder.ts';
import { listsAreEmpty, makeDemoRecords } from './demo-records.ts';
import { listen } from './listen.ts';
import { asPortInUse } from './port-in-use.ts';
import { freePorts, type Ports } from './ports.ts';
import { readBuiltPages } from './read-built-pages.ts';
import { servePages } from './serve-pages.ts';
import { settableClock } from './settable-clock.ts';

export interface LocalMicrosoft365Options {
  /** Where records, files and the signing key are kept between runs. */
  readonly dataFolder: string;
  /** Any free ones unless given. */
  readonly ports?: Ports;
  /** Where `dist` is; the working directory unless given. */
  readonly projectFolder?: string;
  /** Whether empty lists are filled with demo records. */
  readonly demoRecords?: boolean;
  /** Whether what the folder holds is deleted first. */
  readonly fresh?: boolean;
  /** Told what is being done, a line at a time. */
  readonly say?: (line: string) => void;
}

/** A Microsoft 365 on this machine. */
export interface LocalMicrosoft365 {
  /** The Teams-like page: where people begin. */
  readonly hostOrigin: string;
  readonly appOrigin: string;
  readonly graph: LocalGraph;
  readonly close: () => Promise<void>;
}

/**
 * Starts the Teams-like page, the app and Graph in this process, each at an origin of its own. Both pages must be built.
 * Throws `PortInUseError`, and whatever Graph throws for a folder it cannot use.
 */
export async function startLocalMicrosoft365(
  options: LocalMicrosoft365Options,
): Promise<LocalMicrosoft365> {
  const { dataFolder, ports = freePorts, projectFolder = process.cwd() } = options;
  const { demoRecords = false, fresh = false, say = () => undefined } = options;
  const pages = await readBuiltPages(projectFolder);
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const each of closing.splice(0).reverse()) await each();
  };
  try {
    const host = await listen(ports.host);
    closing.push(host.close);
    const app = await listen(ports.app);
    closing.push(app.close);
    // Only now: a place that is already running would still be writing there.
    if (fresh) startOver(dataFolder, say);
    clearUnfinished(dataFolder);
    const clock = settableClock();
    const allowedOrigins = [host.origin, app.origin];
    const graph = await startLocalGraph({
      dataFolder,
      port: ports.graph,
      allowedOrigins,
      now: clock.now,
    }).catch((failure: unknown) => {
      throw asPortInUse(ports.graph, failure);
    });
    closing.push(graph.close);
    const settings = appSettings({
      hostOrigin: host.origin,
      graphOrigin: graph.origin,
      siteId: graph.siteId,
    });
    if (demoRecords && (await listsAreEmpty(graph))) {
      say('Making demo records …');
      await markedUnfinished(dataFolder, () => makeDemoRecords(graph, settings, clock));
    }
    servePages({ host, app, graph, pages, settings });
    return { hostOrigin: host.origin, appOrigin: app.origin, graph, close };
  } catch (failure) {
    await close();
    throw failure;
  }
}
