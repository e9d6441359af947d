import { randomUUID } from 'node:crypto';

/** Addresses of files that need no token because nobody can guess them. */
export interface Downloads {
  /** A fresh address for a file, good for an hour. */
  pathFor(fileId: string): string;
  /** The file an address is for; undefined for one that is unknown or no longer good. */
  fileFor(ticket: string): string | undefined;
}

export const downloadPath = '/local/downloads';

const anHour = 3_600_000;

export function createDownloads(now: () => number): Downloads {
  const tickets = new Map<string, { readonly fileId: string; readonly until: number }>();
  return {
    pathFor(fileId) {
      const ticket = randomUUID();
      for (const [old, { until }] of tickets) if (until < now()) tickets.delete(old);
      tickets.set(ticket, { fileId, until: now() + anHour });
      return `${downloadPath}/${ticket}`;
    },
    fileFor(ticket) {
      const found = tickets.get(ticket);
      return found && found.until >= now() ? found.fileId : undefined;
    },
  };
}
