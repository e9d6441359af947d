import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** How an answer's bytes are packed; `identity` is not at all. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** Below this many bytes, packing costs more than it saves. */
const worthPacking = 1024;

const packable = /^(text\/|application\/(javascript|json|manifest\+json|wasm)|image\/svg)/;

/** The best packing that the caller takes, as its Accept-Encoding header says. */
export function encodingFor(acceptEncoding: string | null, type: string, size: number): Encoding {
  if (size < worthPacking || !packable.test(type)) return 'identity';
  const taken = new Set((acceptEncoding ?? '').split(',').map((each) => each.trim().toLowerCase()));
  if (taken.has('br')) return 'br';
  return taken.has('gzip') ? 'gzip' : 'identity';
}

/** Brotli at the setting that packs about as fast as gzip. */
const brotliQuality = 5;

/** Packs the bytes. */
export async function compressed(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return toGzip(bytes);
  return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } });
}
