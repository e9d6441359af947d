import * as z from 'zod/mini';
import type { Instant } from '#domain/shared/calendar-date.ts';
import { parseRecordKey, type RecordKey } from '#domain/shared/record-key.ts';
import type { StaffId } from '#domain/shared/staff-member.ts';
import type { OutboxEntry } from '../outbox.ts';
import type { DesiredRecord, StoredRecord } from '../record.ts';
import { newItemFields } from '../schema/field-writer.ts';
import { listNames } from '../schema/lists.ts';
import { parseRow } from '../schema/row-parser.ts';

/** Raised when the shape changes so that older code could not read it, or read it wrongly. */
export const entryFormat = 1;

const recordKey = z.pipe(
  z.string().check(z.refine((text) => parseRecordKey(text).ok)),
  z.transform((text: string) => text as RecordKey),
);

const instant = z.pipe(
  z.iso.datetime({ precision: 3 }),
  z.transform((text: string) => text as Instant),
);

const member = z.object({
  id: z.pipe(
    z.string(),
    z.transform((text: string) => text as StaffId),
  ),
  name: z.string(),
});

/** Rows are held as the fields of their list items, so that one parser guards both doors. */
const record = z.object({
  list: z.enum(listNames),
  key: recordKey,
  fields: z.record(z.string(), z.unknown()),
});

const stored = z.extend(record, {
  itemId: z.string(),
  etag: z.string(),
  createdBy: member,
  createdAt: instant,
  modifiedBy: member,
  modifiedAt: instant,
});

const held = z.object({
  format: z.literal(entryFormat),
  parent: recordKey,
  base: z.array(stored),
  desired: z.array(record),
  saveKey: z.string(),
  changedAt: instant,
});

function holdRecord({ row, ...rest }: DesiredRecord | StoredRecord): unknown {
  return { ...rest, fields: newItemFields(rest.list, rest.key, row) };
}

/** An entry as it is written down before it is encrypted. */
export function holdEntry(entry: OutboxEntry): string {
  const { base, desired, ...rest } = entry;
  return JSON.stringify({
    format: entryFormat,
    ...rest,
    base: base.map(holdRecord),
    desired: desired.map(holdRecord),
  });
}

function withRow<Held extends z.infer<typeof record>>({ fields, ...rest }: Held) {
  const parsed = parseRow(rest.list, fields);
  return parsed.ok ? { ...rest, row: parsed.row } : null;
}

function whole<Value>(values: readonly (Value | null)[]): readonly Value[] | null {
  const present = values.filter((value): value is Value => value !== null);
  return present.length === values.length ? present : null;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Reads what `holdEntry` wrote; null when it is anything else, such as another version's. */
export function readEntry(text: string): OutboxEntry | null {
  const parsed = held.safeParse(fromJson(text));
  if (!parsed.success) return null;
  const { parent, saveKey, changedAt } = parsed.data;
  const base = whole(parsed.data.base.map(withRow)) as readonly StoredRecord[] | null;
  const desired = whole(parsed.data.desired.map(withRow)) as readonly DesiredRecord[] | null;
  return base && desired && { parent, base, desired, saveKey, changedAt };
}
