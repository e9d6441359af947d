import { recordsSite } from '../../directory/tenant.ts';
import type { Unfit } from './unfit.ts';

const shape = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const clockInSite = new Intl.DateTimeFormat('en-GB', {
  timeZone: recordsSite.timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * Reads a date and time as SharePoint keeps it: to the second, in UTC. A day without a time is kept as midnight in the
 * site's own time zone, so 1 July is given out as 30 June, 23:00 UTC. A time without a zone is taken for UTC.
 */
export function readDateTime(format: 'dateOnly' | 'dateTime', value: unknown): string | Unfit {
  const instant = typeof value === 'string' && isPossible(value) ? Date.parse(zoned(value)) : NaN;
  if (Number.isNaN(instant)) return { unfit: 'Invalid request: a date in ISO 8601 is expected.' };
  return toSecond(format === 'dateOnly' ? midnightInSite(instant) : instant);
}

/** A moment as SharePoint gives it out. `at`: milliseconds since 1970. */
export function toSecond(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** JavaScript reads 30 February as 2 March. */
function isPossible(text: string): boolean {
  const day = text.slice(0, 10);
  const read = shape.test(text) ? new Date(day) : null;
  return read !== null && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day);
}

function zoned(text: string): string {
  return text.includes('T') && !/(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? `${text}Z` : text;
}

/** Midnight at the start of the day that it is in the site at `instant`. */
function midnightInSite(instant: number): number {
  const local = instant + siteOffset(instant);
  const midnight = startOf(dayMs, local);
  return midnight - siteOffset(midnight);
}

/** Working out an offset takes longer than storing the item that needs it, and clocks change on the hour. */
const offsetsByHour = new Map<number, number>();

/** How far the site's wall clock is ahead of UTC at `instant`, in milliseconds. */
function siteOffset(instant: number): number {
  const hour = startOf(hourMs, instant);
  const known = offsetsByHour.get(hour);
  if (known !== undefined) return known;
  const offset = siteWallClock(hour) - hour;
  offsetsByHour.set(hour, offset);
  return offset;
}

/** Rounds down, before 1970 too. */
function startOf(span: number, instant: number): number {
  return Math.floor(instant / span) * span;
}

/** The site's wall clock at `instant`, written as if it were UTC. */
function siteWallClock(instant: number): number {
  const parts = Object.fromEntries(
    clockInSite.formatToParts(instant).map((part) => [part.type, Number(part.value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
