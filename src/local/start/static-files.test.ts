import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { staticFiles, type StaticFiles } from './static-files.ts';

const script = `console.log('${'a script long enough to be worth packing '.repeat(50)}');`;

describe('Serving a built folder', () => {
  let root = '';
  let files: StaticFiles;

  beforeAll(async () => {
    root = mkdtempSync(path.join(tmpdir(), 'evenkeel-static-'));
    for (const folder of ['dist/assets', 'dist/.vite'])
      mkdirSync(path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, 'dist/assets/main-AbC123.js'), script);
    writeFileSync(path.join(root, 'dist/favicon.svg'), '<svg/>');
    writeFileSync(path.join(root, 'dist/.vite/manifest.json'), '{}');
    writeFileSync(path.join(root, 'secret.txt'), 'not to be seen');
    files = await staticFiles(path.join(root, 'dist'));
  });

  afterAll(() => rmSync(root, { recursive: true }));

  const ask = (address: string, headers: Record<string, string> = {}) =>
    files(new Request(new URL(address, 'http://localhost:1'), { headers }));

  it('lets browsers keep for good what is named by its digest', async () => {
    const answer = await ask('/assets/main-AbC123.js');
    expect(answer?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer?.headers.get('content-type')).toContain('text/javascript');
    expect(answer?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer?.text()).toBe(script);
  });

  it('goes on serving what was there when it began, whatever a build does meanwhile', async () => {
    rmSync(path.join(root, 'dist/assets'), { recursive: true });
    expect((await ask('/assets/main-AbC123.js'))?.status).toBe(200);
  });

  it('has everything else asked for again, which costs one short answer', async () => {
    const first = await ask('/favicon.svg');
    expect(first?.headers.get('cache-control')).toBe('no-cache');
    const again = await ask('/favicon.svg', { 'if-none-match': first?.headers.get('etag') ?? '' });
    expect(again?.status).toBe(304);
  });

  it.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('packs for a browser that takes %s with %s', async (accepted, encoding, unpack) => {
    const answer = await ask('/assets/main-AbC123.js', { 'accept-encoding': accepted });
    expect(answer?.headers.get('content-encoding')).toBe(encoding);
    const bytes = new Uint8Array((await answer?.arrayBuffer()) ?? []);
    expect(bytes.byteLength).toBeLessThan(script.length / 4);
    expect(unpack(bytes).toString()).toBe(script);
  });

  it('does not pack what is too small to gain by it', async () => {
    const answer = await ask('/favicon.svg', { 'accept-encoding': 'br' });
    expect(answer?.headers.get('content-encoding')).toBeNull();
  });

  it.each([
    '/nothing.js',
    '/assets',
    '/',
    '/.vite/manifest.json',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/%00',
    '/%E0%A4%A',
  ])('has nothing at %s', async (address) => {
    expect(await ask(address)).toBeNull();
  });
});
