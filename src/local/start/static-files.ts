import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { compressed, encodingFor, type Encoding } from './compressed.ts';

/** Answers with a file of a folder; null when there is none of that name. */
export type StaticFiles = (request: Request) => Promise<Response | null>;

interface ReadFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly etag: string;
}

/** Vite puts a digest into the name of everything here: the same name is always the same bytes. */
const namedByDigest = '/assets/';

/** Serves what stands in `folder`, each file read and packed once. */
export function staticFiles(folder: string): StaticFiles {
  const read = remembering((name) => readOrNull(path.join(folder, name)));
  const packed = remembering(async (key) => {
    const [encoding, name] = splitOnce(key);
    const file = await read(name);
    return file && compressed(file.bytes, encoding as Encoding);
  });
  return async (request) => {
    const name = safeName(new URL(request.url).pathname);
    const file = name === null ? null : await read(name);
    if (name === null || file === null) return null;
    if (request.headers.get('if-none-match') === file.etag)
      return new Response(null, { status: 304, headers: cacheHeaders(name, file) });
    const accepted = request.headers.get('accept-encoding');
    const encoding = encodingFor(accepted, file.type, file.bytes.byteLength);
    const body = (await packed(`${encoding} ${name}`)) ?? file.bytes;
    return new Response(new Uint8Array(body), { headers: fileHeaders(name, file, encoding) });
  };
}

function fileHeaders(name: string, file: ReadFile, encoding: Encoding): HeadersInit {
  return {
    ...cacheHeaders(name, file),
    'Content-Type': file.type,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  };
}

function cacheHeaders(name: string, { etag }: ReadFile): Readonly<Record<string, string>> {
  const forGood = name.startsWith(namedByDigest);
  const control = forGood ? 'public, max-age=31536000, immutable' : 'no-cache';
  return { 'Cache-Control': control, ETag: etag, Vary: 'Accept-Encoding' };
}

/** A path that stays inside the folder and shows nothing hidden, such as the build's own notes; otherwise null. */
function safeName(pathname: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const parts = name.split(/[\\/]/).slice(1);
  const safe = parts.every((part) => part !== '' && !part.startsWith('.') && !part.includes('\0'));
  return safe ? name : null;
}

async function readOrNull(file: string): Promise<ReadFile | null> {
  try {
    const bytes = await readFile(file);
    const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    const type = getMimeType(file) ?? 'application/octet-stream';
    return { bytes, type, etag: `W/"${digest}"` };
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw failure;
  }
}

/** Keeps what was found; what was not is looked for again, so that it takes no room. */
function remembering<Value>(
  find: (key: string) => Promise<Value | null>,
): (key: string) => Promise<Value | null> {
  const found = new Map<string, Value>();
  return async (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = await find(key);
    if (value !== null) found.set(key, value);
    return value;
  };
}

function splitOnce(key: string): readonly [string, string] {
  const at = key.indexOf(' ');
  return [key.slice(0, at), key.slice(at + 1)];
}
