import type { GraphColumn, GraphItem } from './graph-reader.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'Europe/London' });
const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** What a column shows of an item, as text; empty when it holds nothing. */
export function cellText(column: GraphColumn, item: GraphItem): string {
  switch (column.name) {
    case 'Author':
      return item.createdBy?.user?.displayName ?? '';
    case 'Editor':
      return item.lastModifiedBy?.user?.displayName ?? '';
    case 'ID':
      return item.id;
    default:
      return valueText(column, item.fields[column.name]);
  }
}

function valueText(column: GraphColumn, value: unknown): string {
  if (column.dateTime && typeof value === 'string') return dateText(column, value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function dateText({ dateTime }: GraphColumn, value: string): string {
  const read = new Date(value);
  if (Number.isNaN(read.getTime())) return value;
  return (dateTime?.format === 'dateOnly' ? day : moment).format(read);
}
