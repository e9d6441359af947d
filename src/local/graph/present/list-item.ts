import { recordsSite } from '../../directory/tenant.ts';
import type { StoredFields } from '../columns/read-fields.ts';
import type { StoredItem, StoredVersion } from '../storage/item.ts';
import type { StoredList } from '../storage/list-store.ts';
import { identityOf, lookupIdOf } from './identity.ts';

/** Which fields to give out: the columns there are now, and of these the ones asked for. */
export interface FieldChoice {
  readonly columns: ReadonlySet<string>;
  /** Left out for all of them. */
  readonly selected?: ReadonlySet<string>;
}

const contentTypeId = '0x0100';

/** An item's ETag: its own id and version, quoted. The item and its fields carry the same. */
export function etagOf({ guid, version }: Pick<StoredItem, 'guid' | 'version'>): string {
  return `"${guid},${version}"`;
}

/** A list item as Graph gives it out; with its fields when a choice of them is given. */
export function presentItem(
  list: StoredList,
  item: StoredItem,
  choice: FieldChoice | null,
): Readonly<Record<string, unknown>> {
  const etag = etagOf(item);
  if (item.deleted) return { id: String(item.id), deleted: { state: 'deleted' } };
  return {
    '@odata.etag': etag,
    createdDateTime: item.created.at,
    eTag: etag,
    id: String(item.id),
    lastModifiedDateTime: item.modified.at,
    webUrl: `${recordsSite.webUrl}/Lists/${list.name}/${item.id}_.000`,
    createdBy: identityOf(item.created.by),
    lastModifiedBy: identityOf(item.modified.by),
    parentReference: { id: list.id, siteId: recordsSite.id },
    contentType: { id: contentTypeId, name: 'Item' },
    ...(choice && { fields: presentFields(item, item, choice) }),
  };
}

/** An item's field values, now or in an earlier version. Empty columns are left out, as SharePoint does. */
export function presentFields(
  item: StoredItem,
  version: StoredVersion,
  choice: FieldChoice,
): Readonly<Record<string, unknown>> {
  const { Title, ...rest } = version.fields;
  const own: StoredFields = Object.fromEntries(
    Object.entries(rest).filter(([name]) => choice.columns.has(name)),
  );
  const fields: Readonly<Record<string, unknown>> = {
    id: String(item.id),
    ContentType: 'Item',
    ...(Title !== undefined && { Title }),
    Modified: version.modified.at,
    Created: item.created.at,
    AuthorLookupId: lookupIdOf(item.created.by),
    EditorLookupId: lookupIdOf(version.modified.by),
    _UIVersionString: versionName(version.version),
    Attachments: false,
    ...own,
  };
  const { selected } = choice;
  const wanted = Object.entries(fields).filter(([name]) => selected?.has(name) ?? true);
  const etag = etagOf({ guid: item.guid, version: version.version });
  return { '@odata.etag': etag, ...Object.fromEntries(wanted) };
}

/** One of an item's versions as Graph gives it out. */
export function presentVersion(
  item: StoredItem,
  version: StoredVersion,
  choice: FieldChoice | null,
): Readonly<Record<string, unknown>> {
  return {
    id: versionName(version.version),
    lastModifiedDateTime: version.modified.at,
    lastModifiedBy: identityOf(version.modified.by),
    publication: { level: 'published', versionId: versionName(version.version) },
    ...(choice && { fields: presentFields(item, version, choice) }),
  };
}

/** SharePoint numbers published versions 1.0, 2.0 and so on. */
export function versionName(version: number): string {
  return `${version}.0`;
}
