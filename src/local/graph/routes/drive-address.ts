import { invalidRequest, notModelled } from '../failure/failures.ts';

/** What a request to the document library is about. */
export interface DriveAddress {
  /** Folder names and file name with slashes between; empty for the library itself. */
  readonly path: string;
  readonly facet: 'item' | 'content' | 'children';
}

const shape = /\/drive\/root(?::\/(.+?)(?::\/(content|children))?:?|\/(children))?$/;

/** Characters that no SharePoint file or folder name has. */
const forbidden = /["*:<>?\\|]/;

/** Longest path that SharePoint keeps, in characters. */
const longestPath = 400;

/** Reads an address below `/drive/root`, names decoded. `pathname`: still encoded. Throws `GraphFailure`. */
export function driveAddress(pathname: string): DriveAddress {
  const match = shape.exec(pathname);
  if (!match) throw notModelled('reaching the document library by this address');
  const [, path = '', facet, rootFacet] = match;
  const names = path === '' ? [] : path.split('/').map(decodedName);
  const decoded = names.join('/');
  if (decoded.length > longestPath) throw invalidRequest('The path is too long.');
  return { path: decoded, facet: (facet ?? rootFacet ?? 'item') as DriveAddress['facet'] };
}

function decodedName(encoded: string): string {
  const name = decodeURIComponent(encoded);
  const fits = name.trim() === name && name !== '' && !name.endsWith('.') && !name.includes('/');
  if (!fits || forbidden.test(name)) throw invalidRequest('The provided name is not valid.');
  return name;
}
