import * as z from 'zod/mini';
import { GraphError } from './graph-error.ts';
import type { BatchPart, GraphReply } from './graph.ts';

const directoryPerson = z.object({
  id: z.string().check(z.minLength(1)),
  displayName: z.string().check(z.minLength(1)),
});

const memberGroups = z.object({ value: z.array(z.string()) });

/** Someone in the council's directory. */
export interface DirectoryPerson {
  /** The directory's object id. */
  readonly id: string;
  readonly name: string;
}

/** Asks for the manager of whoever is signed in; 404 when the directory names none. */
export function managerRequest(id: string): BatchPart {
  return { id, method: 'GET', path: '/me/manager?$select=id,displayName' };
}

/** Reads a directory entry, such as the manager's. Throws `GraphError` 'invalid-response'. */
export function readDirectoryPerson(reply: GraphReply): DirectoryPerson {
  const parsed = directoryPerson.safeParse(reply.body);
  if (!parsed.success) throw new GraphError('invalid-response', { status: reply.status });
  return { id: parsed.data.id, name: parsed.data.displayName };
}

/** Asks which of these directory groups (at most 20) whoever is signed in belongs to, directly or through another. */
export function checkMemberGroupsRequest(id: string, groupIds: readonly string[]): BatchPart {
  const path = '/me/checkMemberGroups';
  return { id, method: 'POST', path, body: { groupIds }, repeatable: true };
}

/** The ids among those asked for. Throws `GraphError` 'invalid-response'. */
export function readMemberGroups(reply: GraphReply): readonly string[] {
  const parsed = memberGroups.safeParse(reply.body);
  if (!parsed.success) throw new GraphError('invalid-response', { status: reply.status });
  return parsed.data.value;
}
