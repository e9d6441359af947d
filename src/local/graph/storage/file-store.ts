import { randomUUID } from 'node:crypto';
import type { Stamp } from './item.ts';
import type { LocalDatabase } from './open-database.ts';

/** A file in the document library. */
export interface StoredFile {
  readonly id: string;
  /** Folders from the library's root, with slashes between; empty at the root. */
  readonly folder: string;
  readonly name: string;
  readonly version: number;
  readonly mimeType: string;
  /** Bytes. */
  readonly size: number;
  readonly created: Stamp;
  readonly modified: Stamp;
}

export interface FileContent {
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** The site's document library. Names differ by more than case, as in SharePoint. */
export interface FileStore {
  find(path: string): StoredFile | undefined;
  findById(id: string): StoredFile | undefined;
  /** Everything below a folder, its subfolders' files included. */
  below(folder: string): readonly StoredFile[];
  content(file: StoredFile): Uint8Array;
  create(folder: string, name: string, content: FileContent, stamp: Stamp): StoredFile;
  replace(file: StoredFile, content: FileContent, stamp: Stamp): StoredFile;
}

interface FileRow {
  readonly id: string;
  readonly folder: string;
  readonly name: string;
  readonly version: number;
  readonly mime_type: string;
  readonly size: number;
  readonly created_at: string;
  readonly created_by: string;
  readonly modified_at: string;
  readonly modified_by: string;
}

const columns =
  'id, folder, name, version, mime_type, length(content) as size, created_at, created_by, modified_at, modified_by';

export function createFileStore(database: LocalDatabase): FileStore {
  const byPath = database.prepare(`select ${columns} from file where folded_path = ?`);
  const byId = database.prepare(`select ${columns} from file where id = ?`);
  const everything = database.prepare(`select ${columns} from file order by folder, name`);
  const selectContent = database.prepare('select content from file where id = ?');
  const insert = database.prepare(
    `insert into file (id, folder, name, folded_path, version, mime_type, content, created_at, created_by, modified_at, modified_by)
     values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)`,
  );
  const update = database.prepare(
    `update file set version = version + 1, mime_type = ?, content = ?, modified_at = ?, modified_by = ? where id = ?`,
  );
  const one = (row: unknown) => (row === undefined ? undefined : fileOf(row as FileRow));
  const standing = (id: string): StoredFile => {
    const file = one(byId.get(id));
    if (!file) throw new Error('A file just written is not there');
    return file;
  };
  return {
    find: (path) => one(byPath.get(path.toLowerCase())),
    findById: (id) => one(byId.get(id)),
    below(folder) {
      const prefix = folder === '' ? '' : `${folder.toLowerCase()}/`;
      const files = (everything.all() as FileRow[]).map(fileOf);
      return files.filter((file) =>
        pathOf(file.folder, file.name).toLowerCase().startsWith(prefix),
      );
    },
    content({ id }) {
      const { content } = selectContent.get(id) as { readonly content: Uint8Array };
      return content;
    },
    create(folder, name, { mimeType, bytes }, { by, at }) {
      const id = randomUUID();
      const path = pathOf(folder, name).toLowerCase();
      insert.run(id, folder, name, path, mimeType, Buffer.from(bytes), at, by, at, by);
      return standing(id);
    },
    replace({ id }, { mimeType, bytes }, { by, at }) {
      update.run(mimeType, Buffer.from(bytes), at, by, id);
      return standing(id);
    },
  };
}

/** A file's place in the library, from the root. */
export function pathOf(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function fileOf(row: FileRow): StoredFile {
  return {
    id: row.id,
    folder: row.folder,
    name: row.name,
    version: row.version,
    mimeType: row.mime_type,
    size: row.size,
    created: { by: row.created_by, at: row.created_at },
    modified: { by: row.modified_by, at: row.modified_at },
  };
}
