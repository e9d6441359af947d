import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { compressed, encodingFor, type Encoding } from './compressed.ts';

/** Answers with a file of a folder; null when there is none of that name. */
export type StaticFiles = (request: Request) => Promise<Response | null>;

interface HeldFile {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
  readonly type: string;
  readonly etag: string;
  /** As it was packed for the first who asked. */
  readonly packed: Map<Encoding, Promise<Uint8Array>>;
}

/** Vite puts a digest into the name of everything here: the same name is always the same bytes. */
const namedByDigest = '/assets/';

/**
 * Serves what stands in `folder` now. Everything is held in memory: a build that runs meanwhile takes nothing away from
 * those who have the page open, and no address can lead out of the folder.
 */
export async function staticFiles(folder: string): Promise<StaticFiles> {
  const files = await heldFiles(folder);
  return async (request) => {
    const file = files.get(nameIn(request.url));
    if (!file) return null;
    const { bytes, etag, headers, packed, type } = file;
    if (request.headers.get('if-none-match') === etag)
      return new Response(null, { status: 304, headers });
    const accepted = request.headers.get('accept-encoding');
    const encoding = encodingFor(accepted, type, bytes.byteLength);
    const packing = packed.get(encoding) ?? compressed(bytes, encoding);
    packed.set(encoding, packing);
    return new Response(new Uint8Array(await packing), {
      headers: { ...headers, ...(encoding !== 'identity' && { 'Content-Encoding': encoding }) },
    });
  };
}

/** The folder's files by their addresses; what is hidden, such as the build's own notes, is left out. */
async function heldFiles(folder: string): Promise<ReadonlyMap<string, HeldFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const held = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: `/${path.relative(folder, file).replaceAll(path.sep, '/')}` }))
    .filter(({ name }) => !name.includes('/.'))
    .map(async ({ file, name }) => [name, await heldFile(file, name)] as const);
  return new Map(await Promise.all(held));
}

async function heldFile(file: string, name: string): Promise<HeldFile> {
  const bytes = await readFile(file);
  const type = getMimeType(file) ?? 'application/octet-stream';
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const etag = `W/"${digest}"`;
  const forGood = name.startsWith(namedByDigest);
  const headers = {
    'Content-Type': type,
    'Cache-Control': forGood ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  return { bytes, headers, type, etag, packed: new Map() };
}

/** The address's path; an unreadable one is the name of nothing. */
function nameIn(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return '';
  }
}
