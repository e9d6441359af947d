import type { Graph, SendOptions } from './graph.ts';

/** A file small enough for one request (Graph takes up to 250 MB; what is filed here is well below 1 MB). */
export interface SmallFile {
  readonly siteId: string;
  /** Folder at the top of the site's document library; made when missing. */
  readonly folder: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Puts a new file into the site's document library. Never writes over one that is there: that is `GraphError`
 * 'duplicate', which is also why sending it twice is harmless.
 */
export async function uploadSmallFile(
  graph: Pick<Graph, 'send'>,
  file: SmallFile,
  options?: SendOptions,
): Promise<void> {
  const place = `${encodeURIComponent(file.folder)}/${encodeURIComponent(file.name)}`;
  const request = {
    method: 'PUT',
    path: `/sites/${file.siteId}/drive/root:/${place}:/content?@microsoft.graph.conflictBehavior=fail`,
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file.bytes,
    repeatable: true,
  } as const;
  await graph.send(request, options);
}
