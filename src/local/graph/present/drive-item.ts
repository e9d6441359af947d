import { recordsSite } from '../../directory/tenant.ts';
import { pathOf, type StoredFile } from '../storage/file-store.ts';
import { identityOf } from './identity.ts';

/** The site's document library, as Graph names it. */
const driveId = 'b!09tKxEJ2QU6Mna4fIDtMXQ';

const root = `/drives/${driveId}/root:`;

/** A file as Graph gives it out. */
export function presentFile(file: StoredFile): Readonly<Record<string, unknown>> {
  const etag = `"{${file.id.toUpperCase()}},${file.version}"`;
  return {
    createdDateTime: file.created.at,
    cTag: `"c:{${file.id.toUpperCase()}},${file.version}"`,
    eTag: etag,
    id: file.id,
    lastModifiedDateTime: file.modified.at,
    name: file.name,
    webUrl: webUrlOf(pathOf(file.folder, file.name)),
    size: file.size,
    createdBy: identityOf(file.created.by),
    lastModifiedBy: identityOf(file.modified.by),
    parentReference: parentOf(file.folder),
    file: { mimeType: file.mimeType },
    fileSystemInfo: {
      createdDateTime: file.created.at,
      lastModifiedDateTime: file.modified.at,
    },
  };
}

/** A folder, which stands by the files in it. */
export function presentFolder(
  path: string,
  files: readonly StoredFile[],
): Readonly<Record<string, unknown>> {
  const cut = path.lastIndexOf('/');
  return {
    id: Buffer.from(path).toString('base64url') || 'root',
    name: path.slice(cut + 1) || 'root',
    webUrl: webUrlOf(path),
    size: files.reduce((total, file) => total + file.size, 0),
    parentReference: parentOf(cut < 0 ? '' : path.slice(0, cut)),
    folder: { childCount: childrenOf(path, files).length },
  };
}

export type Child = { readonly file: StoredFile } | { readonly folder: string };

/** What stands directly in a folder: its files and the folders in it. `files`: everything below it. */
export function childrenOf(path: string, files: readonly StoredFile[]): readonly Child[] {
  const folders = new Set<string>();
  const own: Child[] = [];
  for (const file of files) {
    const rest = file.folder.slice(path === '' ? 0 : path.length + 1);
    const [next = ''] = rest.split('/');
    if (rest === '') own.push({ file });
    else folders.add(pathOf(path, next));
  }
  return [...[...folders].map((folder) => ({ folder })), ...own];
}

export function presentDrive(): Readonly<Record<string, unknown>> {
  return {
    id: driveId,
    driveType: 'documentLibrary',
    name: 'Documents',
    webUrl: `${recordsSite.webUrl}/Shared%20Documents`,
  };
}

function parentOf(folder: string) {
  const path = folder === '' ? root : `${root}/${folder}`;
  return { driveId, driveType: 'documentLibrary', path, siteId: recordsSite.id };
}

function webUrlOf(path: string): string {
  const place = path.split('/').map(encodeURIComponent).join('/');
  return `${recordsSite.webUrl}/Shared%20Documents/${place}`;
}
