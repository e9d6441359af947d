import { invalidRequest } from '../failure/failures.ts';

const shape = /^Paged=TRUE&p_ID=(\d{1,15})$/;

/** The token that continues after an item, as SharePoint makes it. */
export function pageTokenAfter(id: number): string {
  return Buffer.from(`Paged=TRUE&p_ID=${id}`).toString('base64url');
}

/** The id of the last item already given out; 0 to start with. Throws `GraphFailure` for a token from elsewhere. */
export function lastIdOf(token: string | undefined): number {
  if (token === undefined) return 0;
  const [, id] = shape.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (id === undefined) throw invalidRequest('The skip token is not valid.');
  return Number(id);
}
