import type { Hono } from 'hono';
import { toSecond } from '../columns/date-time.ts';
import {
  invalidRequest,
  itemNotFound,
  nameAlreadyExists,
  notModelled,
} from '../failure/failures.ts';
import type { Downloads } from '../files/downloads.ts';
import {
  childrenOf,
  presentDrive,
  presentFile,
  presentFolder,
  type Child,
} from '../present/drive-item.ts';
import { queryOptions } from '../query/query-options.ts';
import { requireFiles } from '../rights/check-rights.ts';
import {
  answer,
  contextUrl,
  type GraphContext,
  type GraphEnvironment,
  type Services,
} from '../server/environment.ts';
import { driveAddress } from './drive-address.ts';
import { requireSite } from './places.ts';

/** The site's document library, by path: files put there whole, and read. */
export function driveRoutes(
  app: Hono<GraphEnvironment>,
  services: Services,
  downloads: Downloads,
): void {
  const entity = (context: GraphContext, body: Readonly<Record<string, unknown>>, status = 200) =>
    answer(context, { '@odata.context': contextUrl(services, 'driveItem'), ...body }, status);

  app.get('/sites/:site/drive', (context) => {
    reading(context);
    return entity(context, presentDrive());
  });
  app.get('/sites/:site/*', (context) => {
    const { path, facet } = driveAddress(reading(context).pathname);
    if (facet === 'content') return redirectToContent(context, services, downloads, path);
    if (facet === 'children') {
      const value = childrenAt(services, path).map((child) => presentChild(services, child));
      return answer(context, { '@odata.context': contextUrl(services, 'driveItems'), value });
    }
    return entity(context, itemAt(services, path));
  });
  app.put('/sites/:site/*', async (context) => {
    requireSite(context);
    const address = new URL(context.req.url);
    const { path, facet } = driveAddress(address.pathname);
    if (facet !== 'content' || path === '') throw notModelled('putting anything but content');
    requireFiles(context.get('bearer'), 'write');
    const put = await putFile(context, services, path, conflictBehaviour(address));
    return entity(context, presentFile(put.file), put.made ? 201 : 200);
  });
}

function reading(context: GraphContext): URL {
  requireSite(context);
  const address = new URL(context.req.url);
  if (!/\/drive(?:\/|$)/.test(address.pathname)) throw notModelled(`GET ${address.pathname}`);
  requireFiles(context.get('bearer'), 'read');
  queryOptions(address, []);
  return address;
}

function conflictBehaviour(address: URL): 'fail' | 'replace' {
  const asked = address.searchParams.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  if (asked === 'fail' || asked === 'replace') return asked;
  throw notModelled(`the conflict behaviour ${asked}`);
}

async function putFile(
  context: GraphContext,
  { files, now }: Services,
  path: string,
  behaviour: 'fail' | 'replace',
) {
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  if (bytes.length === 0) throw invalidRequest('The file is empty.');
  const mimeType = context.req.header('Content-Type') ?? 'application/octet-stream';
  const stamp = { by: context.get('bearer').person.id, at: toSecond(now()) };
  const there = files.find(path);
  if (there && behaviour === 'fail') throw nameAlreadyExists();
  if (there) return { file: files.replace(there, { mimeType, bytes }, stamp), made: false };
  const cut = path.lastIndexOf('/');
  const folder = cut < 0 ? '' : path.slice(0, cut);
  const file = files.create(folder, path.slice(cut + 1), { mimeType, bytes }, stamp);
  return { file, made: true };
}

/** Graph never sends a file itself: it points to an address that needs no token and soon forgets the file. */
function redirectToContent(
  context: GraphContext,
  services: Services,
  downloads: Downloads,
  path: string,
): Response {
  const file = services.files.find(path);
  if (!file) throw itemNotFound();
  return context.body(null, 302, { Location: services.origin() + downloads.pathFor(file.id) });
}

function itemAt({ files }: Services, path: string): Readonly<Record<string, unknown>> {
  const file = files.find(path);
  if (file) return presentFile(file);
  const below = files.below(path);
  if (path !== '' && below.length === 0) throw itemNotFound();
  return presentFolder(path, below);
}

function childrenAt({ files }: Services, path: string): readonly Child[] {
  const below = files.below(path);
  if (path !== '' && below.length === 0) throw itemNotFound();
  return childrenOf(path, below);
}

function presentChild({ files }: Services, child: Child): unknown {
  return 'file' in child
    ? presentFile(child.file)
    : presentFolder(child.folder, files.below(child.folder));
}
