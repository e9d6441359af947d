import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readBatch } from '../batch/read-batch.ts';
import { runBatch } from '../batch/run-batch.ts';
import { errorBody } from '../failure/error-body.ts';
import { notModelled } from '../failure/failures.ts';
import { GraphFailure } from '../failure/graph-failure.ts';
import { applyFaults } from '../faults/apply-faults.ts';
import type { Downloads } from '../files/downloads.ts';
import { columnRoutes } from '../routes/column-routes.ts';
import { directoryRoutes } from '../routes/directory-routes.ts';
import { driveRoutes } from '../routes/drive-routes.ts';
import { itemQueryRoutes } from '../routes/item-query-routes.ts';
import { itemRoutes } from '../routes/item-routes.ts';
import { listRoutes } from '../routes/list-routes.ts';
import { siteRoutes } from '../routes/site-routes.ts';
import { versionRoutes } from '../routes/version-routes.ts';
import { authentication } from './authentication.ts';
import { answer, type GraphContext, type GraphEnvironment, type Services } from './environment.ts';
import { mostJson, readJson } from './read-body.ts';
import { requestIds } from './request-ids.ts';

/** What Graph takes in one request by way of a file, in bytes. */
const mostFile = 250 * 1024 * 1024;

/** Everything below `/v1.0`. */
export function createGraphApp(
  services: Services,
  downloads: Downloads,
  log: (failure: unknown) => void,
): Hono<GraphEnvironment> {
  const app = new Hono<GraphEnvironment>();
  const graph = new Hono<GraphEnvironment>();
  app.use(requestIds(), applyFaults(services));
  app.use(async (context, next) =>
    bodyLimit({ maxSize: context.req.method === 'PUT' ? mostFile : mostJson, onError: tooLarge })(
      context,
      next,
    ),
  );
  app.use(authentication(services));
  app.post('/$batch', (context) => answerBatch(graph, context, services));
  addRoutes(app, services, downloads);
  app.all('*', (context) => {
    const { pathname } = new URL(context.req.url);
    throw notModelled(`${context.req.method} ${pathname}`);
  });
  app.onError((error, context) => {
    if (!(error instanceof GraphFailure)) log(error);
    const message = 'General exception while processing';
    const failure =
      error instanceof GraphFailure ? error : new GraphFailure(500, 'generalException', message);
    return failed(context, failure, services);
  });
  graph.route('/v1.0', app);
  return graph;
}

function addRoutes(app: Hono<GraphEnvironment>, services: Services, downloads: Downloads): void {
  directoryRoutes(app, services);
  siteRoutes(app, services);
  listRoutes(app, services);
  columnRoutes(app, services);
  // Before single items: `delta` stands where an item's id would.
  itemQueryRoutes(app, services);
  itemRoutes(app, services);
  versionRoutes(app, services);
  driveRoutes(app, services, downloads);
}

async function answerBatch(
  graph: Hono<GraphEnvironment>,
  context: GraphContext,
  services: Services,
): Promise<Response> {
  const parts = readBatch(await readJson(context));
  const responses = await runBatch(parts, {
    send: (request, setting) => graph.fetch(request, setting),
    origin: new URL(context.req.url).origin,
    authorization: context.req.header('Authorization') ?? '',
    setting: context.env,
    ids: context.get('ids'),
    now: services.now,
  });
  return answer(context, { responses });
}

function failed(context: GraphContext, failure: GraphFailure, { now }: Services): Response {
  const body = errorBody(failure, context.get('ids'), now());
  return answer(context, body, failure.status, failure.headers);
}

function tooLarge(): never {
  throw new GraphFailure(413, 'requestEntityTooLarge', 'The request is too large.');
}
