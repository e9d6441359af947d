import * as z from 'zod/mini';
import type { Instant } from '#domain/shared/calendar-date.ts';
import type { StaffId, StaffMember } from '#domain/shared/staff-member.ts';
import { GraphError } from '#graph/graph-error.ts';
import type { DesiredRecord, StoredRecord } from '../record.ts';
import type { RecordPage, RecordQuery } from '../record-store.ts';
import { lists, type ListName } from '../schema/lists.ts';
import { parseRow } from '../schema/row-parser.ts';
import { momentFromField } from '../schema/time-fields.ts';
import { UnreadableRecordError, type UnreadableRecord } from '../unreadable-record.ts';

/** What was written by an app, or by someone who has left, names no user; that is not hidden, and trusted as nobody's. */
const author = z.nullish(
  z.object({
    user: z.nullish(z.object({ id: z.nullish(z.string()), displayName: z.nullish(z.string()) })),
  }),
);

const moment = z.pipe(
  z.string().check(z.refine((text) => momentFromField(text) !== null)),
  z.transform((text: string) => momentFromField(text) as Instant),
);

const item = z.object({
  id: z.string().check(z.regex(/^\d+$/)),
  eTag: z.string(),
  createdBy: author,
  createdDateTime: moment,
  lastModifiedBy: author,
  lastModifiedDateTime: moment,
});

/** Taken as a whole here; the list's own schema reads each column. */
const fields = z.custom<Readonly<Record<string, unknown>>>(
  (given: unknown) => typeof given === 'object' && given !== null,
);

const page = z.object({
  value: z.array(z.extend(item, { fields })),
  '@odata.nextLink': z.optional(z.string()),
});

const changed = z.object({ '@odata.etag': z.string() });

function memberOf(given: z.infer<typeof author>): StaffMember {
  return { id: (given?.user?.id ?? '') as StaffId, name: given?.user?.displayName ?? '' };
}

function stored(record: DesiredRecord, given: z.infer<typeof item>): StoredRecord {
  return {
    ...record,
    itemId: given.id,
    etag: given.eTag,
    createdBy: memberOf(given.createdBy),
    createdAt: given.createdDateTime,
    modifiedBy: memberOf(given.lastModifiedBy),
    modifiedAt: given.lastModifiedDateTime,
  };
}

/** A key that can be read holds nothing personal; where the key is what cannot be read, the item's number has to do. */
function placeOf(
  list: ListName,
  { id, fields }: { readonly id: string; readonly fields: Readonly<Record<string, unknown>> },
  column: string,
): UnreadableRecord {
  const keyIsReadable = column !== lists[list].RecordKey.title;
  return { list, key: keyIsReadable ? String(fields.RecordKey) : `item ${id}`, column };
}

/** Reads one page of items. Throws as `RecordStore.read` does. */
export function readPage(query: RecordQuery, body: unknown): RecordPage {
  const parsed = page.safeParse(body);
  if (!parsed.success)
    throw new GraphError('invalid-response', { status: 200, detail: query.list });
  const records: StoredRecord[] = [];
  const unreadable: UnreadableRecord[] = [];
  for (const given of parsed.data.value) {
    const { list } = query;
    const row = parseRow(list, given.fields);
    if (row.ok) {
      records.push(stored({ list, key: row.row.RecordKey, row: row.row } as DesiredRecord, given));
      continue;
    }
    const place = placeOf(list, given, row.column);
    if (!query.tolerant) throw new UnreadableRecordError(place);
    unreadable.push(place);
  }
  return { records, unreadable, more: parsed.data['@odata.nextLink'] !== undefined };
}

/** The new item as Graph answered its creation; null when the answer does not say where it is. */
export function readCreated(record: DesiredRecord, body: unknown): StoredRecord | null {
  const parsed = item.safeParse(body);
  return parsed.success ? stored(record, parsed.data) : null;
}

/** The item as changed, by Graph's answer to the change; null when the answer holds no new ETag. */
export function readChanged(
  known: StoredRecord,
  record: DesiredRecord,
  body: unknown,
): StoredRecord | null {
  const parsed = changed.safeParse(body);
  return parsed.success ? { ...known, ...record, etag: parsed.data['@odata.etag'] } : null;
}
